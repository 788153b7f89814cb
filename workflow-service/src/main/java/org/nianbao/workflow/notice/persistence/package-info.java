/** Notices in the database. */
@NullMarked
package org.nianbao.workflow.notice.persistence;

import org.jspecify.annotations.NullMarked;
