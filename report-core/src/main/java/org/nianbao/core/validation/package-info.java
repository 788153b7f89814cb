/** Whether a report is right: the edition's identities, and one named class for each rule that the edition cannot state. */
@NullMarked
package org.nianbao.core.validation;

import org.jspecify.annotations.NullMarked;
