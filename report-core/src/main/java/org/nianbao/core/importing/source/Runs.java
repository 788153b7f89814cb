package org.nianbao.core.importing.source;

/** Lines that name sections with nothing between them: a table of contents, not the sections. */
public final class Runs {

    /** So many in a row are no accident. */
    private static final int CONTENTS = 4;

    private Runs() {}

    /**
     * Which of the marked places stand in a run of at least four.
     *
     * @param marked whether each place is a heading
     */
    public static boolean[] contents(boolean[] marked) {
        boolean[] contents = new boolean[marked.length];
        int from = 0;
        while (from < marked.length) {
            int to = from;
            while (to < marked.length && marked[to]) {
                to++;
            }
            for (int i = from; to - from >= CONTENTS && i < to; i++) {
                contents[i] = true;
            }
            from = to + 1;
        }
        return contents;
    }
}
