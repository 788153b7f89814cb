package org.nianbao.core.scanner;

/** Masks what was found. What is masked is gone: no record of a hit may become a store of personal data. */
final class Masks {

    private Masks() {}

    /** The first and last characters, and stars for all others. */
    static String ends(String found, int first, int last) {
        return found.substring(0, first)
                + "*".repeat(found.length() - first - last)
                + found.substring(found.length() - last);
    }
}
