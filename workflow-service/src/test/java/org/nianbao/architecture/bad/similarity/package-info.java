/** Samples that break a rule. */
@NullMarked
package org.nianbao.architecture.bad.similarity;

import org.jspecify.annotations.NullMarked;
