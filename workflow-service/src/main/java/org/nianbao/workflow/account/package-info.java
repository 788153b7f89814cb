/** Who somebody is and what was granted to them: accounts, organs, roles. */
@NullMarked
package org.nianbao.workflow.account;

import org.jspecify.annotations.NullMarked;
