/** Reads the edition files. The only package that knows how they are written. */
@NullMarked
package org.nianbao.core.format.json;

import org.jspecify.annotations.NullMarked;
