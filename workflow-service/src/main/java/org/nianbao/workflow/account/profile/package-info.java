/** What somebody keeps about themselves: how to reach them, opinion phrases, the picture of their signature. */
@NullMarked
package org.nianbao.workflow.account.profile;

import org.jspecify.annotations.NullMarked;
