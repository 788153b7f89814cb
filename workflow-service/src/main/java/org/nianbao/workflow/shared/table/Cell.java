package org.nianbao.workflow.shared.table;

/**
 * A cell as it stood in the file.
 *
 * @param text its text, without blanks around it; empty when it cannot be taken
 * @param fault why it cannot be taken; empty when it can
 */
record Cell(String text, String fault) {

    private static final int LONGEST = 5_000;

    static final Cell EMPTY = new Cell("", "");

    static Cell of(String text) {
        String bare = Blanks.trim(text);
        if (bare.isEmpty()) {
            return EMPTY;
        }
        return bare.length() <= LONGEST
                ? new Cell(bare, "")
                : faulty("单元格里有 " + bare.length() + " 个字，太长了，最多 " + LONGEST + " 个字；也可能是前面少了一个引号。");
    }

    static Cell faulty(String fault) {
        return new Cell("", fault);
    }

    boolean isBlank() {
        return text.isEmpty() && fault.isEmpty();
    }
}
