/** Samples that break a rule. */
@NullMarked
package org.nianbao.architecture.bad.account;

import org.jspecify.annotations.NullMarked;
