/** Samples that break a rule. */
@NullMarked
package org.nianbao.architecture.bad.report.persistence;

import org.jspecify.annotations.NullMarked;
