/** The book of grants: the security administrator grants roles and ends them; what once counted stays readable. */
@NullMarked
package org.nianbao.workflow.account.grants;

import org.jspecify.annotations.NullMarked;
