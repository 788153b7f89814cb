/** Bad samples on which the architecture rules are tried. */
@NullMarked
package org.nianbao.core.architecture.bad.totals;

import org.jspecify.annotations.NullMarked;
