/** The process engine. The only package that knows it. */
@NullMarked
package org.nianbao.workflow.review.process;

import org.jspecify.annotations.NullMarked;
