/** What the tests share: two databases, a fictional body with its people, a browser without a screen. */
@NullMarked
package org.nianbao.workflow.testing;

import org.jspecify.annotations.NullMarked;
