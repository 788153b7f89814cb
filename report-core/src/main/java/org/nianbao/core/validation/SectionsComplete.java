package org.nianbao.core.validation;

import java.util.ArrayList;
import java.util.List;

import org.nianbao.core.content.FoundHeading;
import org.nianbao.core.content.Part;
import org.nianbao.core.content.SourceStructure;
import org.nianbao.core.format.Editions;
import org.nianbao.core.format.Section;
import org.nianbao.core.validation.Findings.Judgement;

/** STR-02: all six sections, in official order, under their official numbers, none of them empty. */
final class SectionsComplete implements ReportRule {

    private static final Rule RULE = new Rule(
                    "STR-02",
                    Severity.ERROR,
                    true,
                    "报告依次有一至六共六个部分，编号用汉字数字，每个部分都有内容。",
                    "《中华人民共和国政府信息公开条例》第五十条；国办公开办函〔2021〕30号")
            .example("只写到“五、存在的主要问题及改进情况”，没有第六部分。", "在后面写“六、其他需要报告的事项”，没有事项的写明：本年度未收取信息处理费，没有其他需要报告的事项。");

    @Override
    public List<Rule> rules(Editions editions) {
        return List.of(RULE);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        if (!subject.hasTexts()) {
            findings.inWhole(
                    Subject.WHOLE,
                    RULE,
                    Judgement.unsure(Severity.HINT, "这份文件只有数字，六个部分是否齐全、文字是否写全没有核对。"),
                    List.of(),
                    "figures only");
            return;
        }
        List<Section> sections =
                subject.format().sections().stream().filter(Section::hasHeading).toList();
        SourceStructure seen = subject.structure();
        SourceStructure structure = seen != null && seen.showsHeadings() ? seen : null;
        if (structure != null) {
            order(subject, sections, structure, findings);
        }
        for (Section section : sections) {
            List<FoundHeading> found = structure == null
                    ? List.of()
                    : structure.headings().stream()
                            .filter(heading -> section.number().equals(heading.section()))
                            .toList();
            if (structure != null && found.isEmpty()) {
                fail(subject, section, findings, "missing", missing(subject, section));
            } else if (isEmpty(subject, section)) {
                fail(subject, section, findings, "empty", "“" + section.heading() + "”没有内容，请补写。没有事项可写的，也要写明没有。");
            } else if (!found.isEmpty()) {
                number(subject, section, found.get(0), findings);
            }
        }
    }

    private static String missing(Subject subject, Section section) {
        return isEmpty(subject, section) || section instanceof Section.Tables
                ? "缺少“" + section.heading() + "”这一部分，请补上标题和内容。"
                : "缺少标题“" + section.heading() + "”，请在这一部分的内容前补上。";
    }

    private static void number(Subject subject, Section section, FoundHeading heading, Findings findings) {
        String number = heading.number().replaceAll("[\\s、.．,，()（）]", "");
        if (number.equals(section.number())) {
            return;
        }
        String is = number.isEmpty() ? "没有编号" : "编号写成了“" + number + "”";
        fail(
                subject,
                section,
                findings,
                "number " + number,
                "标题“" + heading.text() + "”" + is + "，应为“" + section.heading() + "”。");
    }

    /** Which sections stand before one that belongs in front of them. */
    private static void order(Subject subject, List<Section> sections, SourceStructure structure, Findings findings) {
        List<Section> seen = new ArrayList<>();
        for (FoundHeading heading : structure.headings()) {
            Section section = sections.stream()
                    .filter(known -> known.number().equals(heading.section()))
                    .findFirst()
                    .orElse(null);
            if (section == null || seen.contains(section)) {
                continue;
            }
            List<Section> later = seen.stream()
                    .filter(other -> sections.indexOf(other) > sections.indexOf(section))
                    .toList();
            seen.add(section);
            if (!later.isEmpty()) {
                fail(
                        subject,
                        section,
                        findings,
                        "order",
                        "“" + section.heading() + "”应在“" + later.get(0).heading() + "”之前，请调整顺序。");
            }
        }
    }

    private static boolean isEmpty(Subject subject, Section section) {
        if (section instanceof Section.Narrative narrative) {
            return narrative.required()
                    && Part.ofId(narrative.part())
                            .map(part -> subject.report().part(part).stream()
                                    .allMatch(block -> block.text().isBlank()))
                            .orElse(false);
        }
        return false;
    }

    private static void fail(Subject subject, Section section, Findings findings, String kind, String message) {
        int place = subject.placeOf(section);
        Judgement judgement = Judgement.error(message);
        String what = section.number() + " " + kind;
        if (section instanceof Section.Narrative narrative) {
            findings.inPart(place, RULE, judgement, narrative.part(), what);
        } else {
            findings.inWhole(place, RULE, judgement, List.of(), what);
        }
    }
}
