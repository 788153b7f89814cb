/** How somebody gets in and stays in: passwords, one-time codes, lock-out, sessions and the rules for all of these. */
@NullMarked
package org.nianbao.workflow.account.access;

import org.jspecify.annotations.NullMarked;
