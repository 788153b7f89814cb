/** Other reports and organs in the database, only read. */
@NullMarked
package org.nianbao.workflow.similarity.persistence;

import org.jspecify.annotations.NullMarked;
