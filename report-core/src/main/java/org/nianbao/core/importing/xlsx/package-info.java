/** Reads workbooks, of the old format too. Sees POI. */
@NullMarked
package org.nianbao.core.importing.xlsx;

import org.jspecify.annotations.NullMarked;
