/** Reads a published report, whatever file it is in: every figure certain, or a note that names the place. */
@NullMarked
package org.nianbao.core.importing;

import org.jspecify.annotations.NullMarked;
