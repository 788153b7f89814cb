/** What the console shows: it reads across all features and decides nothing. */
@NullMarked
package org.nianbao.workflow.console;

import org.jspecify.annotations.NullMarked;
