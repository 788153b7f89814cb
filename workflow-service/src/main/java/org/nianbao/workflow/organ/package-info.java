/** The public bodies: their tree, what they are and what they have set. */
@NullMarked
package org.nianbao.workflow.organ;

import org.jspecify.annotations.NullMarked;
