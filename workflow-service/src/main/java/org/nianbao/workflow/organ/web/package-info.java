/** Organs over HTTP. */
@NullMarked
package org.nianbao.workflow.organ.web;

import org.jspecify.annotations.NullMarked;
