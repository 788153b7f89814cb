/** Samples that break a rule. */
@NullMarked
package org.nianbao.architecture.bad.notice;

import org.jspecify.annotations.NullMarked;
