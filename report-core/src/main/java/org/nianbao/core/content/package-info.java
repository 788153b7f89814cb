/** What stands in a report: cells and narrative blocks, immutable. Sees {@code java..} and {@code format} only. */
@NullMarked
package org.nianbao.core.content;

import org.jspecify.annotations.NullMarked;
