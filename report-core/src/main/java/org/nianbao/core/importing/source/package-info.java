/** What a file looks like to whoever matches it: paragraphs and grids in reading order, whatever the file's type. */
@NullMarked
package org.nianbao.core.importing.source;

import org.jspecify.annotations.NullMarked;
