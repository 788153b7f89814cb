/** Samples that break a rule. */
@NullMarked
package org.nianbao.architecture.bad.report;

import org.jspecify.annotations.NullMarked;
