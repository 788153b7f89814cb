/** Years, rosters and the overview in the database. */
@NullMarked
package org.nianbao.workflow.year.persistence;

import org.jspecify.annotations.NullMarked;
