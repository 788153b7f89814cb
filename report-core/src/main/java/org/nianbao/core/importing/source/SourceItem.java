package org.nianbao.core.importing.source;

/** One thing that a reader found, in reading order. */
public sealed interface SourceItem permits SourceParagraph, SourceGrid {}
