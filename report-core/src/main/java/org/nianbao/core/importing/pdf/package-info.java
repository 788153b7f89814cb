/** Reads PDF files by where text and lines stand on the page. Alone sees PDFBox. */
@NullMarked
package org.nianbao.core.importing.pdf;

import org.jspecify.annotations.NullMarked;
