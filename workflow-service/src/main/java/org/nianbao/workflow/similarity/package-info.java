/** The reports beside which a report is read to see whether it was copied: the organ's own, and what sister organs published. */
@NullMarked
package org.nianbao.workflow.similarity;

import org.jspecify.annotations.NullMarked;
