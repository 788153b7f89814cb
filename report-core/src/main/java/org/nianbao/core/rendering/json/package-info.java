/** The report as JSON: the content itself, for machines (canonical) or for people (indented). */
@NullMarked
package org.nianbao.core.rendering.json;

import org.jspecify.annotations.NullMarked;
