/** Publications and their files in the database. */
@NullMarked
package org.nianbao.workflow.publication.persistence;

import org.jspecify.annotations.NullMarked;
