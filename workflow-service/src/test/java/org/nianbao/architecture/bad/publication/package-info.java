/** Samples that break a rule. */
@NullMarked
package org.nianbao.architecture.bad.publication;

import org.jspecify.annotations.NullMarked;
