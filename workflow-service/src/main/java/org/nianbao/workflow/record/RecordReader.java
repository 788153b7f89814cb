package org.nianbao.workflow.record;

import java.util.List;

/** Reads the record, newest first. */
public interface RecordReader {

    /** How many lines there are, counted up to this many. Refused when a filter fits too much to be looked up. */
    int count(RecordFilter filter, int most);

    /** Some of the lines. */
    List<RecordedLine> lines(RecordFilter filter, int offset, int most);
}
