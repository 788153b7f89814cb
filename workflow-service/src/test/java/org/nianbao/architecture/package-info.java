/** The rules of the architecture, and samples that break them: outside of the application, which would take them in. */
@NullMarked
package org.nianbao.architecture;

import org.jspecify.annotations.NullMarked;
