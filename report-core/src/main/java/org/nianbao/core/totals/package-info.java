/** Fills the cells that an identity defines. */
@NullMarked
package org.nianbao.core.totals;

import org.jspecify.annotations.NullMarked;
