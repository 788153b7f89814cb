/** Content as JSON: canonical UTF-8 bytes and back. Alone sees Jackson beside {@code format.json}. */
@NullMarked
package org.nianbao.core.content.json;

import org.jspecify.annotations.NullMarked;
