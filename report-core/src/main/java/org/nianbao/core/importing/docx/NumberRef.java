package org.nianbao.core.importing.docx;

/** A paragraph's place in a numbered list. */
record NumberRef(int list, int level) {}
