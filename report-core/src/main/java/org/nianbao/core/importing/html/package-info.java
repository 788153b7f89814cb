/** Reads web pages as portals publish them. Alone sees jsoup. */
@NullMarked
package org.nianbao.core.importing.html;

import org.jspecify.annotations.NullMarked;
