package org.nianbao.core.architecture.bad.content;

import java.util.List;

import org.nianbao.core.architecture.bad.format.FormatSeesContent;

/** Sees format and Java: allowed. With the format above it goes round in a circle, which is the format's fault. */
public record GoodContent(List<FormatSeesContent> formats) {}
