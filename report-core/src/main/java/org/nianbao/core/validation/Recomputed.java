package org.nianbao.core.validation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.Cells;
import org.nianbao.core.format.CellId;
import org.nianbao.core.statement.Statement;
import org.nianbao.core.statement.Topic;
import org.nianbao.core.statement.Unit;

/**
 * What a share or a growth of the text is by the cells.
 *
 * @param topic whose share or growth it is
 * @param possible what it may be, the likeliest first; never empty
 * @param certain whether the sentence can mean nothing else
 */
record Recomputed(Topic topic, List<BigDecimal> possible, boolean certain) {

    private static final Pattern SHARE = Pattern.compile("占[^，,。；;]{0,20}$");
    private static final Pattern GROWN = Pattern.compile("(?:增长|上升|增加|提高|增幅|多|增)(?:了|为|达|约)?$");
    private static final Pattern SHRUNK = Pattern.compile("(?:下降|减少|降低|回落|降幅|少|减)(?:了|为|达|约)?$");
    private static final Pattern COMPARED = Pattern.compile("同比|上年|上一年|去年|(20\\d{2})年");
    private static final Pattern TOGETHER = Pattern.compile("两|二者|三项|三类|合计|合占|共占|总计|以上|上述|之和");
    private static final int MANY = 4;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TOLERANCE = new BigDecimal("0.01");

    private static final List<Topic> WHOLES = List.of(
            whole("requests/newly-received/total"),
            whole("requests/total-handled/total"),
            whole("requests/newly-received/total", "requests/carried-in/total"));

    /**
     * @param written a number of the text
     * @param before those before it in its sentence
     * @return null when the number is no share and no growth, or nothing in the tables tells it
     */
    static @Nullable Recomputed of(Statement written, List<Statement> before, Subject subject) {
        if (written.unit() == Unit.PERCENT && SHARE.matcher(written.lead()).find()) {
            return share(written, before, subject.cells());
        }
        boolean grown = GROWN.matcher(written.lead()).find();
        boolean shrunk = !grown && SHRUNK.matcher(written.lead()).find();
        boolean counted = written.unit() == Unit.PERCENT || written.unit() == Unit.CASES;
        return counted && (grown || shrunk) ? growth(written, shrunk, before, subject) : null;
    }

    /** Whether the text says this, as far as its decimals go. */
    boolean agrees(Statement written) {
        BigDecimal rounding = written.unit() == Unit.PERCENT
                ? new BigDecimal("0.5").movePointLeft(written.decimals()).max(TOLERANCE)
                : BigDecimal.ZERO;
        return isWithin(written, rounding);
    }

    /** Whether the text says this but for the last digit, cut or trimmed so that all shares make 100. */
    boolean isCut(Statement written) {
        return written.unit() == Unit.PERCENT && isWithin(written, BigDecimal.ONE.movePointLeft(written.decimals()));
    }

    private boolean isWithin(Statement written, BigDecimal distance) {
        return possible.stream()
                .anyMatch(share -> share.subtract(written.number()).abs().compareTo(distance) <= 0);
    }

    private static @Nullable Recomputed share(Statement written, List<Statement> before, Cells cells) {
        boolean own = written.topic() != null;
        Statement part = own ? written : before.isEmpty() ? null : before.get(before.size() - 1);
        if (part == null
                || part.topic() == null
                || part.topic().rule().equals("XT-07")
                || !own && part.unit() == Unit.PERCENT) {
            return null;
        }
        List<BigDecimal> possible = new ArrayList<>();
        for (Topic topic : part.readings()) {
            BigDecimal value = topic.valueIn(cells);
            for (Statement earlier : before) {
                if (earlier != part && earlier.unit() != Unit.PERCENT) {
                    earlier.readings().forEach(whole -> add(possible, value, whole.valueIn(cells)));
                    add(possible, own ? value : part.number(), earlier.number());
                }
            }
            WHOLES.forEach(whole -> add(possible, value, whole.valueIn(cells)));
        }
        if (!own) {
            WHOLES.forEach(whole -> add(possible, part.number(), whole.valueIn(cells)));
        }
        boolean together = TOGETHER.matcher(written.lead()).find();
        if (together) {
            addTogether(possible, before, cells);
        }
        return possible.isEmpty() ? null : new Recomputed(part.topic(), possible, part.sure() && !together);
    }

    /** Of the last two or three counts together. */
    private static void addTogether(List<BigDecimal> possible, List<Statement> before, Cells cells) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - MANY); i--) {
            sum = sum.add(before.get(i).number());
            for (Topic whole : WHOLES) {
                add(possible, sum, whole.valueIn(cells));
            }
        }
    }

    private static @Nullable Recomputed growth(
            Statement written, boolean shrunk, List<Statement> before, Subject subject) {
        Cells lastYear = subject.lastYearsCells();
        List<Statement> counts = before.stream()
                .filter(earlier -> earlier.topic() != null && earlier.unit() != Unit.PERCENT)
                .toList();
        if (lastYear == null || counts.isEmpty() || !isBesideLastYear(written, before, subject)) {
            return null;
        }
        List<BigDecimal> possible = new ArrayList<>();
        for (int i = counts.size() - 1; i >= 0; i--) {
            for (Topic topic : counts.get(i).readings()) {
                BigDecimal then = topic.valueIn(lastYear);
                add(possible, written, shrunk, topic.valueIn(subject.cells()), then);
                add(possible, written, shrunk, counts.get(i).number(), then);
            }
        }
        Statement last = counts.get(counts.size() - 1);
        Topic topic = last.topic();
        return possible.isEmpty() || topic == null
                ? null
                : new Recomputed(topic, possible, last.sure() && counts.size() == 1);
    }

    /** 同比, 较上年 or the year before by its number; said here or right before: {@code 比上年减少5件，下降8%}. */
    private static boolean isBesideLastYear(Statement written, List<Statement> before, Subject subject) {
        String lead = written.lead();
        if (written.unit() == Unit.PERCENT && !before.isEmpty()) {
            lead = before.get(before.size() - 1).lead() + lead;
        }
        Matcher compared = COMPARED.matcher(lead);
        boolean beside = false;
        while (compared.find()) {
            String year = compared.group(1);
            int named = year == null ? subject.report().year() - 1 : Integer.parseInt(year);
            if (named < subject.report().year() - 1) {
                return false;
            }
            beside |= named == subject.report().year() - 1;
        }
        return beside && !lead.contains("分别");
    }

    private static void add(
            List<BigDecimal> possible,
            Statement written,
            boolean shrunk,
            @Nullable BigDecimal now,
            @Nullable BigDecimal then) {
        if (now == null || then == null) {
            return;
        }
        BigDecimal change = shrunk ? then.subtract(now) : now.subtract(then);
        if (written.unit() == Unit.PERCENT) {
            add(possible, change, then);
        } else {
            possible.add(change);
        }
    }

    private static void add(List<BigDecimal> shares, @Nullable BigDecimal part, @Nullable BigDecimal whole) {
        if (part != null && whole != null && whole.signum() > 0) {
            shares.add(part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64));
        }
    }

    private static Topic whole(String... cells) {
        return new Topic("", "", List.of(cells).stream().map(CellId::parse).toList());
    }
}
