/** Reading an uploaded file of a report. Nothing is stored before somebody confirms. */
@NullMarked
package org.nianbao.workflow.importing;

import org.jspecify.annotations.NullMarked;
