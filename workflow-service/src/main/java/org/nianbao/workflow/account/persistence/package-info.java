/** Accounts and grants in the database. */
@NullMarked
package org.nianbao.workflow.account.persistence;

import org.jspecify.annotations.NullMarked;
