/** Notices over HTTP. */
@NullMarked
package org.nianbao.workflow.notice.web;

import org.jspecify.annotations.NullMarked;
