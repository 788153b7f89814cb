/** The record in the database. */
@NullMarked
package org.nianbao.workflow.record.persistence;

import org.jspecify.annotations.NullMarked;
