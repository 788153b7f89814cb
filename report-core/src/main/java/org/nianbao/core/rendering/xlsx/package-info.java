/** Writes workbooks. Only this package sees the library that writes them. */
@NullMarked
package org.nianbao.core.rendering.xlsx;

import org.jspecify.annotations.NullMarked;
