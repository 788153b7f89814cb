package org.nianbao.core.validation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.nianbao.core.content.Part;
import org.nianbao.core.similarity.OwnText;
import org.nianbao.core.similarity.Sentence;
import org.nianbao.core.validation.Findings.Judgement;

/** NAR-16: in a sentence that is last year's the numbers are this year's. */
final class UnchangedNumbers {

    static final Rule RULE = new Rule(
                    "NAR-16", Severity.HINT, false, "与上年相同的句子，其中的数字已改为本年度的。", "《中华人民共和国政府信息公开条例》第四十九条：年度报告写上一年度的工作")
            .computes("句子去掉数字后与上年某句相同，且数字也逐个相同（不全为0）")
            .example("上年、本年都写“组织业务培训3次，参训120人次”", "组织业务培训2次，参训85人次")
            .since("2026.3");

    private static final int LEAST_KEY = 6;

    private UnchangedNumbers() {}

    static void check(Subject subject, OwnText text, OwnText before, Findings findings) {
        Map<String, Set<List<String>>> lastYears = new HashMap<>();
        for (Sentence sentence : before.sentences()) {
            lastYears.computeIfAbsent(sentence.key(), key -> new HashSet<>()).add(sentence.numbers());
        }
        for (Sentence sentence : text.sentences()) {
            List<String> telling =
                    sentence.numbers().stream().filter(UnchangedNumbers::isMore).toList();
            if (sentence.key().length() >= LEAST_KEY
                    && !telling.isEmpty()
                    && lastYears.getOrDefault(sentence.key(), Set.of()).contains(sentence.numbers())) {
                findings.inText(
                        placeOf(subject, sentence),
                        RULE,
                        Judgement.hint("这一句与上年相同，数字也没有变：" + String.join("、", telling) + "。请核对是不是本年度的数。"),
                        sentence.place(),
                        sentence.place().quote());
            }
        }
    }

    private static boolean isMore(String number) {
        return new BigDecimal(number.replace(",", "").replaceAll("(\\.\\d+)\\..*", "$1")).signum() > 0;
    }

    private static int placeOf(Subject subject, Sentence sentence) {
        return Part.ofId(sentence.place().part()).map(subject::placeOf).orElse(Subject.WHOLE);
    }
}
