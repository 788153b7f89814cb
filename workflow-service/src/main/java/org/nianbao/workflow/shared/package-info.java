/** What every feature uses: refusals, ids, the clock, the stereotype of a use case. */
@NullMarked
package org.nianbao.workflow.shared;

import org.jspecify.annotations.NullMarked;
