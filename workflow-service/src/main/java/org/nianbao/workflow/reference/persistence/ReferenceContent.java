package org.nianbao.workflow.reference.persistence;

/** The content of a reference as it is stored. */
@SuppressWarnings("ArrayRecordComponent")
record ReferenceContent(byte[] content) {}
