@NullMarked
package org.nianbao.core.architecture.bad.importing.html;

import org.jspecify.annotations.NullMarked;
