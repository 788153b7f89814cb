/** Samples that break a rule. */
@NullMarked
package org.nianbao.architecture.bad.organ;

import org.jspecify.annotations.NullMarked;
