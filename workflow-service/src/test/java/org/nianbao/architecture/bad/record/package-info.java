/** Samples that break a rule. */
@NullMarked
package org.nianbao.architecture.bad.record;

import org.jspecify.annotations.NullMarked;
