package org.nianbao.core.importing;

/** What a label was recognised as, and how sure that is. */
record Found<T>(T what, Grade grade) {}
