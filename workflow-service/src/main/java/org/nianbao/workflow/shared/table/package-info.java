/**
 * Lists in and out: CSV and xlsx, read by the names of their columns, line by line, with what is wrong in each line; nothing
 * in a list is ever evaluated.
 */
@NullMarked
package org.nianbao.workflow.shared.table;

import org.jspecify.annotations.NullMarked;
