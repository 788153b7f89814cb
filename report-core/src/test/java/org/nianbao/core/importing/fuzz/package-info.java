/** Spoils files by seed, to see that whoever reads them ends in a report or a sentence. */
@NullMarked
package org.nianbao.core.importing.fuzz;

import org.jspecify.annotations.NullMarked;
