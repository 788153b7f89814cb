/** The laid-out report as files, one package for each file type; each alone sees its library. */
@NullMarked
package org.nianbao.core.rendering;

import org.jspecify.annotations.NullMarked;
