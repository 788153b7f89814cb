package org.nianbao.core.statement;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** All words in one automaton: at each place of a text it finds the longest word that begins there, in one go. */
final class Lexicon {

    private static final class Node {
        private char[] signs = {};
        private Node[] next = {};
        private @Nullable Word word;

        private @Nullable Node after(char sign) {
            for (int i = 0; i < signs.length; i++) {
                if (signs[i] == sign) {
                    return next[i];
                }
            }
            return null;
        }

        private Node grow(char sign) {
            Node known = after(sign);
            if (known != null) {
                return known;
            }
            signs = Arrays.copyOf(signs, signs.length + 1);
            next = Arrays.copyOf(next, next.length + 1);
            signs[signs.length - 1] = sign;
            next[next.length - 1] = new Node();
            return next[next.length - 1];
        }
    }

    private final Map<String, Word> words = new HashMap<>();
    private final @Nullable Node[] first = new Node[0x10000];

    /** The word of this text, a new one if there is none yet. */
    Word word(String text) {
        return words.computeIfAbsent(text, this::grow);
    }

    /** The longest word that begins here; null when none does. */
    @Nullable
    Word longestAt(String text, int from) {
        Node node = first[text.charAt(from)];
        Word longest = null;
        for (int at = from + 1; node != null; at++) {
            if (node.word != null) {
                longest = node.word;
            }
            node = at < text.length() ? node.after(text.charAt(at)) : null;
        }
        return longest;
    }

    private Word grow(String text) {
        Node begin = first[text.charAt(0)];
        Node node = begin == null ? new Node() : begin;
        first[text.charAt(0)] = node;
        for (int i = 1; i < text.length(); i++) {
            node = node.grow(text.charAt(i));
        }
        Word word = new Word(text);
        node.word = word;
        return word;
    }
}
