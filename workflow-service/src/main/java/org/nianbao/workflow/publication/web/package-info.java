/** The public site: no sign-in, no script, no draft. */
@NullMarked
package org.nianbao.workflow.publication.web;

import org.jspecify.annotations.NullMarked;
