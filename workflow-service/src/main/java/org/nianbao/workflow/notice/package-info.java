/** What people are told: every hand-over, return, due date and emergency, on the screen and by mail. */
@NullMarked
package org.nianbao.workflow.notice;

import org.jspecify.annotations.NullMarked;
