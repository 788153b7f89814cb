/** How much of a report was copied: from the organ's own earlier years, or from other organs. */
@NullMarked
package org.nianbao.core.similarity;

import org.jspecify.annotations.NullMarked;
