/** Samples that break a rule. */
@NullMarked
package org.nianbao.architecture.bad;

import org.jspecify.annotations.NullMarked;
