package org.nianbao.core.validation;

import java.util.Comparator;
import java.util.List;

import org.nianbao.core.content.Part;
import org.nianbao.core.format.Section;
import org.nianbao.core.similarity.Likeness;
import org.nianbao.core.similarity.OwnText;
import org.nianbao.core.similarity.Share;
import org.nianbao.core.validation.Findings.Judgement;

/**
 * NAR-04, NAR-05: the report is not that of an earlier year or of a sister organ with other numbers. Of short texts it only
 * asks: a town in which nothing happened writes few sentences, and these are alike by nature.
 */
final class LikeOtherReports {

    private static final String BASIS = "国办公开办函〔2021〕30号（四）明确责任（内容雷同、敷衍塞责）；《中华人民共和国政府信息公开条例》第四十七条";

    static final Rule OWN = new Rule("NAR-04", Severity.ERROR, false, "正文不是照抄本机关往年的报告。", BASIS)
            .computes(
                    "去掉表格、标题、数字、日期、法规名称、本机关名称和固定用语后，逐句取五字串：两份报告共有的五字串数 ÷ 任一份所有的五字串数；0.80起为提醒，0.95起为错误，自己的文字不足300字的只作提示核对")
            .example("全文97%与本机关2023年度报告相同，只改了数字", "按本年度的实际做法、数据和问题重写，与上年相同的不到一半")
            .since("2026.3")
            .explainedBy("本年度机构、职责和做法没有变化，相同的是职责和渠道的表述，数据和问题已按本年度更新。", "相同的内容为上级统一要求的表述。");

    static final Rule SISTERS = new Rule("NAR-05", Severity.WARNING, false, "正文不是照抄其他机关的报告。", BASIS)
            .computes("与NAR-04同样计算，对象是同一上级下同类机关本年度和上年度已公开的报告；0.80起为提醒")
            .example("全文88%与邻镇2024年度报告相同，只换了镇名和数字", "用本镇自己的事例和问题写")
            .since("2026.3")
            .explainedBy("按上级统一下发的写作模板编写，本机关的数据、事例和问题已逐条核对。", "相同的内容为联合开展的同一项工作。");

    private static final int ALIKE = 80;
    private static final int THE_SAME = 95;
    private static final int SURE_LENGTH = 300;
    private static final int LEAST_LENGTH = 40;
    private static final int MOST_NAMED = 3;
    private static final int BAND = 5;

    private record Compared(OtherReport other, Share share) {}

    private final Subject subject;
    private final OwnText text;
    private final Findings findings;

    LikeOtherReports(Subject subject, OwnText text, Findings findings) {
        this.subject = subject;
        this.text = text;
        this.findings = findings;
    }

    void check() {
        if (text.length() < LEAST_LENGTH) {
            return;
        }
        LastYear lastYear = subject.context().lastYear();
        OwnText before = lastYear == null ? null : lastYear.text();
        if (lastYear != null && before != null) {
            own(OtherReport.of("", lastYear.year(), before), mostAlike(before));
        }
        subject.context().neighbours().earlier().forEach(earlier -> own(earlier, ""));
        subject.context().neighbours().sisters().stream()
                .map(sister -> new Compared(sister, text.shingles().shareWith(sister.shingles())))
                .filter(compared -> compared.share().atLeast(ALIKE))
                .sorted(Comparator.comparingInt((Compared one) -> one.share().percent())
                        .reversed()
                        .thenComparing(one -> one.other().name())
                        .thenComparing(one -> one.other().year()))
                .limit(MOST_NAMED)
                .forEach(this::sister);
    }

    private void own(OtherReport earlier, String detail) {
        Share share = text.shingles().shareWith(earlier.shingles());
        if (share.atLeast(ALIKE)) {
            String message = "正文有" + share.percent() + "%与本机关" + earlier.year() + "年度报告相同" + detail
                    + "（数字、日期、固定用语不算）。请按本年度的实际情况改写，可以对照着看是哪些句子。";
            Judgement judgement = share.atLeast(THE_SAME) ? Judgement.error(message) : Judgement.warning(message);
            say(OWN, judgement, earlier, share);
        }
    }

    private void sister(Compared compared) {
        OtherReport sister = compared.other();
        say(
                SISTERS,
                Judgement.warning("正文有" + compared.share().percent() + "%与" + sister.name() + sister.year()
                        + "年度报告相同（数字、日期、固定用语不算）。请写本机关自己的做法和问题，可以对照着看是哪些句子。"),
                sister,
                compared.share());
    }

    private void say(Rule rule, Judgement judgement, OtherReport other, Share share) {
        boolean sure = text.length() >= SURE_LENGTH && other.length() >= SURE_LENGTH;
        Judgement said = sure ? judgement : Judgement.unsure(Severity.WARNING, judgement.message());
        findings.inWhole(
                Subject.WHOLE,
                rule,
                said.with(null, share.figure()),
                List.of(),
                other.name() + other.year() + "/" + share.percent() / BAND);
    }

    private String mostAlike(OwnText before) {
        return Likeness.of(text, before).parts().stream()
                .findFirst()
                .map(part ->
                        "，最像的是" + numberOf(part.part()) + "（" + part.share().percent() + "%）")
                .orElse("");
    }

    /** 第一部分, for the part that is section 一. */
    private String numberOf(Part part) {
        return subject.format().sections().stream()
                .filter(section -> section instanceof Section.Narrative narrative
                        && narrative.part().equals(part.id()))
                .map(section -> "第" + section.number() + "部分")
                .findFirst()
                .orElse("正文");
    }
}
