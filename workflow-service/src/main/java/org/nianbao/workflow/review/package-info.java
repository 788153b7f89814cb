/** Moving a report: open, submit, decide, recall, order the publication. Every class here also tells the process. */
@NullMarked
package org.nianbao.workflow.review;

import org.jspecify.annotations.NullMarked;
