/** Reads plain text in which every table cell stands on a line of its own. */
@NullMarked
package org.nianbao.core.importing.text;

import org.jspecify.annotations.NullMarked;
