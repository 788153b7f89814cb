/** Uploads. */
@NullMarked
package org.nianbao.workflow.importing.web;

import org.jspecify.annotations.NullMarked;
