/** The commands on files: check, import, render, scan. No server, no framework; a file in, an answer out. */
@NullMarked
package org.nianbao.core.command;

import org.jspecify.annotations.NullMarked;
