/** The HTTP interface of what is stored for reference. */
@NullMarked
package org.nianbao.workflow.reference.web;

import org.jspecify.annotations.NullMarked;
