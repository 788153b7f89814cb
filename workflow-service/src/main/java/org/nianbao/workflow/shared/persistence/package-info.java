/** How instants are kept: UTC, whatever the zone of the machine. */
@NullMarked
package org.nianbao.workflow.shared.persistence;

import org.jspecify.annotations.NullMarked;
