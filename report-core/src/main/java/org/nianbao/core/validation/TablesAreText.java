package org.nianbao.core.validation;

import java.util.ArrayList;
import java.util.List;

import org.nianbao.core.content.SourceStructure;
import org.nianbao.core.format.Editions;
import org.nianbao.core.format.Section;
import org.nianbao.core.validation.Findings.Judgement;

/**
 * STR-08: the tables are text, not pictures. A picture cannot be read, so this is what is seen: the section's heading is there,
 * none of its tables is, and the file has pictures.
 */
final class TablesAreText implements ReportRule {

    private static final Rule RULE = new Rule(
                    "STR-08", Severity.ERROR, false, "各表是可以检索、复制的文字表格，不是图片。", "《中华人民共和国政府信息公开条例》第二十四条（检索、查阅、下载）")
            .example("第三部分的表格是一张截图。", "用文字表格重新录入，或者从Word原稿复制表格。")
            .since("2026.3")
            .explainedBy("公布的网页上是文字表格，这份文件只是留存的截图件。");

    @Override
    public List<Rule> rules(Editions editions) {
        return List.of(RULE);
    }

    /** Whether the tables of a section are probably pictures: then nothing else can be said of them. */
    static boolean arePictures(Subject subject, Section.Tables section) {
        SourceStructure structure = subject.structure();
        return structure != null
                && structure.showsHeadings()
                && structure.pictures() > 0
                && structure.headings().stream()
                        .anyMatch(heading -> section.number().equals(heading.section()))
                && structure.tables().stream()
                        .noneMatch(found -> section.tables().contains(found.table()))
                && subject.tables().stream()
                        .filter(table -> section.tables().contains(table.table().id()))
                        .allMatch(table -> table.figures().filled() == 0);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        SourceStructure structure = subject.structure();
        if (structure == null || structure.pictures() == 0) {
            return;
        }
        List<Section.Tables> seen = new ArrayList<>();
        for (Section section : subject.format().sections()) {
            if (section instanceof Section.Tables tables && arePictures(subject, tables)) {
                seen.add(tables);
            }
        }
        for (Section.Tables section : seen) {
            findings.inWhole(
                    subject.placeOf(section),
                    RULE,
                    Judgement.error("“" + section.heading() + "”有标题，没有读到文字表格，而文件里有" + structure.pictures()
                            + "张图片：表格看来是图片，公众无法检索、复制，本系统也无法核对。请换成文字表格。"),
                    List.of(),
                    "pictures " + section.number());
        }
    }
}
