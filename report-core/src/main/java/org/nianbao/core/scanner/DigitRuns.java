package org.nianbao.core.scanner;

import java.util.ArrayList;
import java.util.List;

/** The digits of a text: groups, and runs of groups that are parted by one or two spaces or one hyphen. */
final class DigitRuns {

    /** Consecutive digits: from start to end, exclusive. */
    record Group(int start, int end) {

        int length() {
            return end - start;
        }
    }

    private DigitRuns() {}

    /** All runs, in the order of the text. */
    static List<List<Group>> in(String text) {
        List<List<Group>> runs = new ArrayList<>();
        List<Group> run = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (!isDigit(text.charAt(at))) {
                at++;
                continue;
            }
            int start = at;
            while (at < text.length() && isDigit(text.charAt(at))) {
                at++;
            }
            if (!run.isEmpty() && !isJoint(text, run.get(run.size() - 1).end(), start)) {
                runs.add(run);
                run = new ArrayList<>();
            }
            run.add(new Group(start, at));
        }
        if (!run.isEmpty()) {
            runs.add(run);
        }
        return runs;
    }

    static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }

    private static boolean isJoint(String text, int from, int to) {
        if (to - from > 2) {
            return false;
        }
        boolean hyphen = to - from == 1 && (text.charAt(from) == '-' || text.charAt(from) == '–');
        return hyphen
                || text.substring(from, to).chars().allMatch(unit -> unit == ' ' || unit == 0xa0 || unit == 0x3000);
    }
}
