/** Reads reports that are data already. Alone among the readers sees Jackson. */
@NullMarked
package org.nianbao.core.importing.json;

import org.jspecify.annotations.NullMarked;
