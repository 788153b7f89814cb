/** What must not be made public: personal numbers, secret markings. */
@NullMarked
package org.nianbao.core.scanner;

import org.jspecify.annotations.NullMarked;
