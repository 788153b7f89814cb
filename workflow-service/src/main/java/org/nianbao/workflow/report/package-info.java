/** The report itself: what stands in it, what state it is in, who may do what with it. */
@NullMarked
package org.nianbao.workflow.report;

import org.jspecify.annotations.NullMarked;
