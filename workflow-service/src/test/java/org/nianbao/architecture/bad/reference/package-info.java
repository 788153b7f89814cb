/** Samples that break a rule. */
@NullMarked
package org.nianbao.architecture.bad.reference;

import org.jspecify.annotations.NullMarked;
