/** Reports of earlier years that were published elsewhere, and what last year's figures are. */
@NullMarked
package org.nianbao.workflow.reference;

import org.jspecify.annotations.NullMarked;
