/** The HTTP interface of the console. */
@NullMarked
package org.nianbao.workflow.console.web;

import org.jspecify.annotations.NullMarked;
