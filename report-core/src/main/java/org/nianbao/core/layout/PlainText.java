package org.nianbao.core.layout;

/** Text as it may stand in any document. */
final class PlainText {

    private PlainText() {}

    /**
     * The text with every character that no XML document may hold (controls, halves of surrogate pairs) replaced by the
     * replacement character, so that its length stays and positions in it hold.
     */
    static String of(String text) {
        StringBuilder clean = null;
        for (int i = 0; i < text.length(); i++) {
            if (!isAllowed(text, i)) {
                if (clean == null) {
                    clean = new StringBuilder(text);
                }
                clean.setCharAt(i, '\uFFFD');
            }
        }
        return clean == null ? text : clean.toString();
    }

    private static boolean isAllowed(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c >= ' ' ? c != '\uFFFE' && c != '\uFFFF' && c != '\u007F' : c == '\t' || c == '\n';
    }
}
