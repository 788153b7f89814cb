/** Samples that break a rule. */
@NullMarked
package org.nianbao.architecture.bad.importing;

import org.jspecify.annotations.NullMarked;
