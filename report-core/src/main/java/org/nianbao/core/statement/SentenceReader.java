package org.nianbao.core.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Says what each number of a sentence counts. Knows what the sentences before it talked about. */
final class SentenceReader {

    /** What a number counts; {@code topic} null when no cell holds it. */
    record Meaning(Quantity quantity, String lead, @Nullable Topic topic, boolean sure) {}

    private static final Pattern CLAUSE_END = Pattern.compile("[，,、；;：:（(）)]");
    private static final Pattern LINKING =
            Pattern.compile("(?:其中|分别|共|总|合|计|累|数|为|是|有|达|到|的|约|占|了|已|均|全部|以上|上述|其|等|[，、；：（）()]|件|情况)*");
    private static final Pattern PART_OF = Pattern.compile("其中|包括|包含|含|分别");
    private static final Pattern CARRIED_IN_INCLUDED = Pattern.compile(
            "^[（(，,]?(?:其中)?(?:含|包括|包含|其中)(?:有)?(?:上一?年度?|\\d{4}年度?|上一?年)?[^，。；）)]{0,8}?结?转[^，。；）)]{0,6}");
    private static final Pattern CARRIED_IN_BEFORE =
            Pattern.compile("(?:含|包括|包含|加上?|连同|和|及|与)[^，。；]{0,4}(?:上一?年度?|\\d{4}年度?)?结转[^，。；]{0,6}$");
    private static final Pattern OTHER_YEAR = Pattern.compile("(20\\d{2})年");
    private static final Pattern LAST_YEAR = Pattern.compile("上年|去年|上一年|往年|历年|近年|累计|以来");
    private static final Pattern CHANGE = Pattern.compile("(?:较|比|同比|环比|相比)[^，。；]*$|(?:增加|减少|增长|下降|上升|多|少)(?:了)?$");
    private static final Pattern CARRYING = Pattern.compile("结转|转结|转(?:至|入)?下|下一?年|继续");

    /** Named together and counted together, though a comma stands between them. */
    private static final Pattern BOTH_DISPUTES = Pattern.compile("复议、(?=(?:行政)?诉讼)");

    private static final Pattern DIGIT = Pattern.compile("\\d");

    private final int year;
    private final Scope scope;
    private @Nullable Family family;
    private boolean elsewhere;

    SentenceReader(int year, Scope scope) {
        this.year = year;
        this.scope = scope;
    }

    /** What a heading before the sentences talks about. */
    void heading(String text) {
        family = Family.lastIn(text);
        elsewhere = scope.isLeftBy(text);
    }

    /** The meanings of a sentence's numbers, in its order. */
    List<Meaning> read(String written, List<Quantity> quantities) {
        String sentence = BOTH_DISPUTES.matcher(written).replaceAll("复议及");
        boolean left = scope.isLeftBy(sentence);
        elsewhere = left || elsewhere && Family.lastIn(sentence) == null;
        List<Meaning> meanings = new ArrayList<>();
        int from = 0;
        boolean ofOtherYear = false;
        for (Quantity quantity : quantities) {
            String lead = sentence.substring(from, quantity.start());
            String tail = clauseAfter(sentence, quantity.end());
            ofOtherYear = ofOtherYear(lead, ofOtherYear);
            meanings.add(read(sentence, lead, tail, quantity, ofOtherYear));
            from = quantity.end();
        }
        Family last = Family.lastIn(sentence);
        family = last == null ? family : last;
        return meanings;
    }

    private Meaning read(String sentence, String lead, String tail, Quantity quantity, boolean ofOtherYear) {
        Family spoken = familyAt(sentence.substring(0, quantity.start()), tail);
        if (spoken == null || spoken == Family.OTHER || !counts(quantity, spoken, lead + tail)) {
            return new Meaning(quantity, lead, null, false);
        }
        String clause = lead.substring(lastClauseEnd(lead));
        Cue.Found found = cue(clause, lead, tail, spoken);
        if (found == null || found.cue().topic() == null) {
            return new Meaning(quantity, lead, null, false);
        }
        Topic topic = found.cue().topic();
        if (CHANGE.matcher(clause).find() || ofOtherYear) {
            return new Meaning(quantity, lead, null, false);
        }
        boolean spokenHere = Family.lastIn(sentence) != null;
        return new Meaning(
                quantity,
                lead,
                withCarriedIn(topic, lead, sentence.substring(quantity.end())),
                spokenHere && !elsewhere && !quantity.approximate() && !clause.endsWith("有"));
    }

    /** Counts are of cases; 条 and 份 only of requests that are named beside them. */
    private static boolean counts(Quantity quantity, Family family, String beside) {
        return quantity.unit() == Unit.CASES
                || quantity.unit() == Unit.ITEMS && family == Family.REQUESTS && beside.contains("申请");
    }

    private @Nullable Family familyAt(String before, String tail) {
        Family behind = Family.lastIn(tail);
        Family ahead = Family.lastIn(before);
        if (behind != null && (ahead == null || ahead != Family.OTHER && isJoined(before))) {
            return behind;
        }
        return ahead == null ? family : ahead;
    }

    /** Whether the words just before a number lead to what stands after it: {@code 收到12件信息公开申请}. */
    private static boolean isJoined(String before) {
        return !before.isEmpty()
                        && CLAUSE_END
                                .matcher(before.substring(before.length() - 1))
                                .matches()
                || before.endsWith("收到")
                || before.endsWith("受理");
    }

    private static Cue.@Nullable Found cue(String clause, String lead, String tail, Family family) {
        Cue.Found here = Cue.lastIn(clause, family);
        if (here != null) {
            return here;
        }
        Cue.Found behind = Cue.firstIn(tail, family);
        if (behind != null) {
            return behind;
        }
        boolean onlyLinks = LINKING.matcher(clause).matches();
        return onlyLinks && !PART_OF.matcher(clause).find() ? Cue.lastIn(lead, family) : null;
    }

    private static Topic withCarriedIn(Topic topic, String lead, String rest) {
        boolean included = CARRIED_IN_INCLUDED.matcher(rest).find()
                || CARRIED_IN_BEFORE.matcher(lead).find();
        return topic == Topics.RECEIVED && included ? Topics.RECEIVED_AND_CARRIED : topic;
    }

    private boolean ofOtherYear(String lead, boolean before) {
        if (CARRYING.matcher(lead).find()) {
            return before;
        }
        Matcher named = OTHER_YEAR.matcher(lead);
        boolean other = before;
        while (named.find()) {
            other = Integer.parseInt(named.group(1)) != year;
        }
        return other || LAST_YEAR.matcher(lead).find();
    }

    private static int lastClauseEnd(String lead) {
        int end = 0;
        Matcher matcher = CLAUSE_END.matcher(lead);
        while (matcher.find()) {
            end = matcher.end();
        }
        return end;
    }

    private static String clauseAfter(String sentence, int from) {
        Matcher matcher = CLAUSE_END.matcher(sentence);
        int end = matcher.find(from) ? matcher.start() : sentence.length();
        String clause = sentence.substring(from, end);
        Matcher number = DIGIT.matcher(clause);
        return number.find() ? clause.substring(0, number.start()) : clause;
    }
}
