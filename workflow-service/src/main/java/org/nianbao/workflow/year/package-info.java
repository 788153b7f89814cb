/** The annual task: a supervising organ opens a year, sees who is where, and urges. */
@NullMarked
package org.nianbao.workflow.year;

import org.jspecify.annotations.NullMarked;
