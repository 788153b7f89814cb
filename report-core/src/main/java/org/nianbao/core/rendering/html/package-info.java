/** The report as HTML: a fragment to embed, and a page of its own. Sees no library. */
@NullMarked
package org.nianbao.core.rendering.html;

import org.jspecify.annotations.NullMarked;
