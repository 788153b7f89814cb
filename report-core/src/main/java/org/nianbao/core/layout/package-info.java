/** The document in the official layout, as data: headings, paragraphs, grids of cells. Sees {@code java..}, format and content. */
@NullMarked
package org.nianbao.core.layout;

import org.jspecify.annotations.NullMarked;
