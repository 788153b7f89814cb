/** The official format as data: tables, rows, columns, identities. Sees {@code java..} only. */
@NullMarked
package org.nianbao.core.format;

import org.jspecify.annotations.NullMarked;
