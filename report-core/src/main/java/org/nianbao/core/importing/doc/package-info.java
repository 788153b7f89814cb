/** Reads Word documents of the old format. Sees POI. */
@NullMarked
package org.nianbao.core.importing.doc;

import org.jspecify.annotations.NullMarked;
