/** Samples that break a rule. */
@NullMarked
package org.nianbao.architecture.bad.year;

import org.jspecify.annotations.NullMarked;
