/** The console's lists, each one query. */
@NullMarked
package org.nianbao.workflow.console.persistence;

import org.jspecify.annotations.NullMarked;
