package org.nianbao.core.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.Block;
import org.nianbao.core.content.CellValue;
import org.nianbao.core.content.Cells;
import org.nianbao.core.content.FoundHeading;
import org.nianbao.core.content.FoundTable;
import org.nianbao.core.content.Part;
import org.nianbao.core.content.Residue;
import org.nianbao.core.content.SourceStructure;
import org.nianbao.core.content.json.ReportJson;
import org.nianbao.core.format.CellId;
import org.nianbao.core.format.ReportFormat;
import org.nianbao.core.format.json.EditionFiles;

/** Published reports, as files and as reports. */
public final class Samples {

    private Samples() {}

    /** The figures of a published report. */
    public static AnnualReport figures(String name) {
        return new ReportJson(EditionFiles.editions()).read(bytes(name + ".json"));
    }

    /** The bytes of a sample file. */
    public static byte[] bytes(String file) {
        try (InputStream sample = Samples.class.getResourceAsStream("/samples/" + file)) {
            return Objects.requireNonNull(sample, file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** 合心镇's report for 2020 by hand: all figures 0, its texts shortened, section 六 missing. */
    public static AnnualReport hexin() {
        ReportFormat format = EditionFiles.editions().named("2019");
        Map<CellId, CellValue> cells = new LinkedHashMap<>();
        format.cells().forEach(cell -> cells.put(cell, CellValue.of(0)));
        Map<Part, List<Block>> narratives = new EnumMap<>(Part.class);
        narratives.put(
                Part.OVERVIEW,
                List.of(
                        Block.paragraph("b1", "2020年合心镇政府信息公开工作认真贯彻执行《中华人民共和国政府信息公开条例》等法律、法规，紧紧围绕区镇重点工作，扎实推进政府信息公开工作。"),
                        Block.paragraph("b2", "除涉密、敏感等不宜网上办理的事项外，均开通网上办理。2020年，合心镇政务服务中心共办理审批及服务事项3114件。")));
        narratives.put(
                Part.PROBLEMS,
                List.of(
                        Block.paragraph("b3", "（一）存在问题。一是对政府信息公开理论和政策掌握不透彻。"),
                        Block.paragraph("b4", "（二）改进措施。二是加强信息发布保密审查。严把质量关、保密审查关，严格审核公开内容。")));
        return new AnnualReport(
                "2019",
                2020,
                "合心镇",
                "合心镇2020年政府信息公开工作年度报告",
                narratives,
                Cells.of(cells),
                Map.of(),
                Map.of("2020年本行政区域（或本部门）政府信息公开发布总数量（非新闻类、消息类）", CellValue.of(0)));
    }

    /** How its file looked. */
    public static SourceStructure hexinStructure() {
        ReportFormat format = EditionFiles.editions().named("2019");
        List<FoundHeading> headings = new ArrayList<>();
        format.sections().stream()
                .filter(section -> section.hasHeading() && !section.number().equals("六"))
                .forEach(
                        section -> headings.add(new FoundHeading(section.number(), section.title(), section.number())));
        return new SourceStructure(
                headings,
                format.tables().stream()
                        .map(table -> new FoundTable(table.id(), "2019", List.of()))
                        .toList(),
                List.of(new Residue("disputes/reconsideration/upheld", "[bookmark: _GoBack]0")));
    }
}
