/** The register of accounts: the system administrator makes, changes and ends them; none is ever deleted. */
@NullMarked
package org.nianbao.workflow.account.register;

import org.jspecify.annotations.NullMarked;
