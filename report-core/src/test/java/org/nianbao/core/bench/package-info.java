/** Measures what must be fast, each beside its floor in the same run. Never shipped. */
@NullMarked
package org.nianbao.core.bench;

import org.jspecify.annotations.NullMarked;
