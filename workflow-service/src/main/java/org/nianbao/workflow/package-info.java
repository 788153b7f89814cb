/** The application: who does what to a report, when, and where it is kept. */
@NullMarked
package org.nianbao.workflow;

import org.jspecify.annotations.NullMarked;
