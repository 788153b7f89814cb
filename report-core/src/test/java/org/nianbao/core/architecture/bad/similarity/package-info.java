/** Bad samples on which the architecture rules are tried. */
@NullMarked
package org.nianbao.core.architecture.bad.similarity;

import org.jspecify.annotations.NullMarked;
