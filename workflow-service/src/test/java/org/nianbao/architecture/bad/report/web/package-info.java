/** Samples that break a rule. */
@NullMarked
package org.nianbao.architecture.bad.report.web;

import org.jspecify.annotations.NullMarked;
