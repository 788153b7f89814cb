package org.nianbao.core.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.format.CellId;
import org.nianbao.core.format.Editions;
import org.nianbao.core.validation.Findings.Judgement;

/** T2-03: decisions of a town or subdistrict rest on delegated powers; a subdistrict seldom issues normative documents. */
final class PowersOfTowns implements ReportRule {

    private static final Rule RULE = new Rule(
                    "T2-03",
                    Severity.HINT,
                    false,
                    "乡镇、街道填报行政许可、行政处罚、行政强制的，对照赋权事项清单；街道填报行政规范性文件的，确认有权制定。",
                    "省级人民政府公布的乡镇、街道赋权事项目录；各地行政规范性文件管理规定")
            .computes("乡镇、街道“行政许可”“行政处罚”“行政强制”＞0，或者街道“行政规范性文件”＞0，即请确认")
            .example("镇的报告“行政处罚”填26件，赋权清单里没有处罚权。", "对照赋权清单：有权的照填；县级部门作出的不计入本镇。")
            .since("2026.3");

    private static final List<CellId> DECISIONS = List.of(
            CellId.parse("licensing/licences/decisions"),
            CellId.parse("enforcement/penalties/decisions"),
            CellId.parse("enforcement/compulsion/decisions"));
    private static final List<CellId> DOCUMENTS = List.of(
            CellId.parse("documents/normative-documents/issued"),
            CellId.parse("documents/normative-documents/in-force"),
            CellId.parse("documents/normative-documents/made"));

    @Override
    public List<Rule> rules(Editions editions) {
        return List.of(RULE);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Organ organ = subject.context().organ();
        if (organ.type() != OrganType.TOWN && organ.type() != OrganType.SUBDISTRICT) {
            return;
        }
        tell(DECISIONS, "乡镇、街道作出行政许可、行政处罚、行政强制决定，须有法律规定或者赋权。请对照赋权事项清单确认。", subject, findings);
        if (organ.type() == OrganType.SUBDISTRICT) {
            tell(DOCUMENTS, "街道办事处一般不能制定行政规范性文件。请确认是否有权制定，或者是否应由上级填报。", subject, findings);
        }
    }

    private static void tell(List<CellId> cells, String message, Subject subject, Findings findings) {
        List<CellId> some = new ArrayList<>(cells);
        some.removeIf(cell -> !isSome(subject.cells().figure(cell)));
        if (!some.isEmpty()) {
            findings.inCells(subject.placeOfTable(some.get(0).table()), RULE, Judgement.hint(message), some);
        }
    }

    private static boolean isSome(@Nullable BigDecimal figure) {
        return figure != null && figure.signum() > 0;
    }
}
