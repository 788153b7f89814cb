package org.nianbao.workflow.report.persistence;

import java.time.Instant;

@SuppressWarnings("ArrayRecordComponent")
record DraftRow(byte[] content, Instant savedAt) {}
