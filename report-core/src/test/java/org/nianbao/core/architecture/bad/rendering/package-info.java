/** Bad samples on which the architecture rules are tried. */
@NullMarked
package org.nianbao.core.architecture.bad.rendering;

import org.jspecify.annotations.NullMarked;
