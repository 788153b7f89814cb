/** Reports, drafts, revisions, work items and the timeline in the database. */
@NullMarked
package org.nianbao.workflow.report.persistence;

import org.jspecify.annotations.NullMarked;
