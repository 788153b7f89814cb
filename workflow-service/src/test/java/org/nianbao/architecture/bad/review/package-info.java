/** Samples that break a rule. */
@NullMarked
package org.nianbao.architecture.bad.review;

import org.jspecify.annotations.NullMarked;
