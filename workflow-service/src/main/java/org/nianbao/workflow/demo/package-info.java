/** A fictional county for trying things out, and the first three accounts of an empty installation. */
@NullMarked
package org.nianbao.workflow.demo;

import org.jspecify.annotations.NullMarked;
