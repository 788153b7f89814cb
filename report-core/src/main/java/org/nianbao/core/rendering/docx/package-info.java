/** The report as a Word file. Alone of the writers sees POI. */
@NullMarked
package org.nianbao.core.rendering.docx;

import org.jspecify.annotations.NullMarked;
