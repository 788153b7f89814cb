/** The year's interface. */
@NullMarked
package org.nianbao.workflow.year.web;

import org.jspecify.annotations.NullMarked;
