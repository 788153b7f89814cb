/** Which package may see what, and the proof that each rule bites. */
@NullMarked
package org.nianbao.core.architecture;

import org.jspecify.annotations.NullMarked;
