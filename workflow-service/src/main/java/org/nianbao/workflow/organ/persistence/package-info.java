/** Organs in the database. */
@NullMarked
package org.nianbao.workflow.organ.persistence;

import org.jspecify.annotations.NullMarked;
