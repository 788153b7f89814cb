/** References and the lineage of organs in the database. */
@NullMarked
package org.nianbao.workflow.reference.persistence;

import org.jspecify.annotations.NullMarked;
