/** Reads Word documents. Alone sees Apache POI among the readers: its packages and limits, not its object model. */
@NullMarked
package org.nianbao.core.importing.docx;

import org.jspecify.annotations.NullMarked;
