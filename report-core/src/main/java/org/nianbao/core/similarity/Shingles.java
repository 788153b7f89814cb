package org.nianbao.core.similarity;

import java.util.Arrays;

/**
 * The runs of five characters of a text, as a set. Reports are small: the set is kept whole, by the runs' hashes, and nothing
 * is sampled. Runs do not reach from one sentence into the next, so the order of sentences does not matter.
 */
public final class Shingles {

    private static final int LENGTH = 5;
    private static final int FACTOR = 0x01000193;

    private final int[] hashes;

    private Shingles(int[] hashes) {
        this.hashes = hashes;
    }

    /** Those of these keys of sentences; a key shorter than five characters is one run. */
    static Shingles of(Iterable<String> keys) {
        int[] found = new int[256];
        int count = 0;
        for (String key : keys) {
            int last = Math.max(0, key.length() - LENGTH);
            for (int at = 0; at <= last && !key.isEmpty(); at++) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = hash(key, at, Math.min(key.length(), at + LENGTH));
            }
        }
        return new Shingles(distinct(Arrays.copyOf(found, count)));
    }

    /** How many different runs there are. */
    public int size() {
        return hashes.length;
    }

    /** Jaccard: what is common to both, of all that either has. */
    public Share shareWith(Shingles other) {
        int common = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < hashes.length && theirs < other.hashes.length) {
            int order = Integer.compare(hashes[mine], other.hashes[theirs]);
            common += order == 0 ? 1 : 0;
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
        }
        return new Share(common, hashes.length + other.hashes.length - common);
    }

    private static int hash(String text, int from, int to) {
        int hash = 0x811c9dc5;
        for (int at = from; at < to; at++) {
            hash = (hash ^ text.charAt(at)) * FACTOR;
            hash ^= hash >>> 15;
        }
        return hash;
    }

    private static int[] distinct(int[] hashes) {
        Arrays.sort(hashes);
        int count = 0;
        for (int at = 0; at < hashes.length; at++) {
            if (at == 0 || hashes[at] != hashes[at - 1]) {
                hashes[count++] = hashes[at];
            }
        }
        return Arrays.copyOf(hashes, count);
    }
}
