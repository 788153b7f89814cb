/** What a report's texts say in numbers: how many, of what, how surely. Whether it is true is judged elsewhere. */
@NullMarked
package org.nianbao.core.statement;

import org.jspecify.annotations.NullMarked;
