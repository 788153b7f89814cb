/** The record over HTTP. */
@NullMarked
package org.nianbao.workflow.record.web;

import org.jspecify.annotations.NullMarked;
