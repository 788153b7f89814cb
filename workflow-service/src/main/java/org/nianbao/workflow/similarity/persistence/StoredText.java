package org.nianbao.workflow.similarity.persistence;

/** The content of a report as it is stored. */
@SuppressWarnings("ArrayRecordComponent")
record StoredText(byte[] content) {}
