/** SM3. */
@NullMarked
package org.nianbao.core.digest;

import org.jspecify.annotations.NullMarked;
