/** What is public: made from exactly the approved revision, taken down at once when need be. */
@NullMarked
package org.nianbao.workflow.publication;

import org.jspecify.annotations.NullMarked;
