/** Refusals as problem details (RFC 9457), and no other kind of error page. */
@NullMarked
package org.nianbao.workflow.shared.web;

import org.jspecify.annotations.NullMarked;
