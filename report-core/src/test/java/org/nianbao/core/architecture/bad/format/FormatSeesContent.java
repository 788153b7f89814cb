package org.nianbao.core.architecture.bad.format;

import org.nianbao.core.architecture.bad.content.GoodContent;

/** A format must not know what is filled into it. */
public record FormatSeesContent(GoodContent content) {}
