/** The append-only record of every act and refused act, and the alerts. */
@NullMarked
package org.nianbao.workflow.record;

import org.jspecify.annotations.NullMarked;
