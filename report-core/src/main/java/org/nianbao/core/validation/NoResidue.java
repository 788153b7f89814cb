package org.nianbao.core.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.Anchor;
import org.nianbao.core.content.Block;
import org.nianbao.core.content.CellValue;
import org.nianbao.core.content.Part;
import org.nianbao.core.content.Residue;
import org.nianbao.core.content.SourceStructure;
import org.nianbao.core.format.CellId;
import org.nianbao.core.format.Editions;
import org.nianbao.core.validation.Findings.Judgement;

/** NAR-10: nothing of a template or a word processor is left: alternatives, placeholders, field marks. */
final class NoResidue implements ReportRule {

    private static final Rule RULE = new Rule(
                    "NAR-10",
                    Severity.ERROR,
                    false,
                    "正文、题目、表格中没有模板和文字处理软件的残留，如“（或本部门）”“XX”“某某”“[bookmark:”。",
                    "国办公开办函〔2021〕30号（四）明确责任")
            .example("“本行政区域（或本部门）政府信息公开发布总数量”“联系电话：XXXX”。", "“本行政区域政府信息公开发布总数量”“联系电话：0431-12345678”。")
            .explainedBy("“某某”等字样是引用的原文，不是模板残留。", "匿名化处理的案例，有意隐去姓名。");

    @Override
    public List<Rule> rules(Editions editions) {
        return List.of(RULE);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        text(subject, Subject.WHOLE, "title", "", subject.report().title(), findings);
        for (Map.Entry<Part, List<Block>> part : subject.report().narratives().entrySet()) {
            for (Block block : part.getValue()) {
                text(subject, subject.placeOf(part.getKey()), part.getKey().id(), block.id(), block.text(), findings);
            }
        }
        int tables = subject.placeOfTable("documents");
        subject.report().local().forEach((label, value) -> {
            text(subject, tables, "local", "", label, findings);
            if (value instanceof CellValue.Raw raw) {
                text(subject, tables, "local", "", raw.text(), findings);
            }
        });
        cells(subject, findings);
        cleaned(subject, findings);
    }

    private static void text(Subject subject, int place, String part, String block, String text, Findings findings) {
        Map<String, List<ResidueMarks.Mark>> marks = new LinkedHashMap<>();
        ResidueMarks.in(text)
                .forEach(mark -> marks.computeIfAbsent(mark.quote(), quote -> new ArrayList<>())
                        .add(mark));
        marks.forEach((quote, same) -> {
            ResidueMarks.Mark first = same.get(0);
            String times = same.size() == 1 ? "" : "（共" + same.size() + "处）";
            findings.inText(
                    place,
                    RULE,
                    Judgement.error("留有“" + quote + "”" + times + "：" + first.what() + "，请改成实际内容或者删去。"),
                    new Anchor(part, block, first.start(), first.end(), quote),
                    text);
        });
    }

    private static void cells(Subject subject, Findings findings) {
        for (TableInUse table : subject.tables()) {
            for (CellId cell : table.table().cells()) {
                CellValue value = subject.cells().get(cell);
                if (value instanceof CellValue.Raw raw
                        && !ResidueMarks.in(raw.text()).isEmpty()) {
                    findings.inCells(
                            subject.placeOfTable(cell.table()),
                            RULE,
                            Judgement.error("“" + Names.cell(table.table(), cell) + "”中留有“" + raw.text() + "”，请只留数字。"),
                            List.of(cell));
                }
            }
        }
    }

    /** What reading cleaned away: the file that people see still has it. */
    private static void cleaned(Subject subject, Findings findings) {
        SourceStructure structure = subject.structure();
        if (structure == null) {
            return;
        }
        for (Residue residue : structure.residues()) {
            CellId cell = cell(residue.place());
            String where = cell == null
                    ? "原文件"
                    : "原文件“"
                            + subject.editions()
                                    .tableOf(cell, subject.format())
                                    .map(table -> Names.cell(table, cell))
                                    .orElse(residue.place())
                            + "”";
            int place = cell == null ? Subject.WHOLE : subject.placeOfTable(cell.table());
            findings.inWhole(
                    place,
                    RULE,
                    Judgement.error(where + "中有“" + residue.raw() + "”，是文字处理软件的残留，读入时已清除；请在原文件中删去，并核对数字。"),
                    cell == null ? List.of() : List.of(cell),
                    residue.place() + " " + residue.raw());
        }
    }

    private static @Nullable CellId cell(String place) {
        try {
            return CellId.parse(place);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
