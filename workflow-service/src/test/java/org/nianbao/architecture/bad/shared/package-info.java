/** Samples that break a rule. */
@NullMarked
package org.nianbao.architecture.bad.shared;

import org.jspecify.annotations.NullMarked;
