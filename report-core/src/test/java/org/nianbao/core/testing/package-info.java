/** What tests share: samples, random and hand-made reports, the golden cases. */
@NullMarked
package org.nianbao.core.testing;

import org.jspecify.annotations.NullMarked;
