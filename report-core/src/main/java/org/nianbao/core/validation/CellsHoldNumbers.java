package org.nianbao.core.validation;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.CellValue;
import org.nianbao.core.format.CellId;
import org.nianbao.core.format.CellKind;
import org.nianbao.core.format.Editions;
import org.nianbao.core.format.TableSpec;
import org.nianbao.core.validation.Findings.Judgement;

/**
 * CEL-02: counts are whole numbers, zero or more; only 本年增/减 may be negative. CEL-03: amounts are decimals, zero or more,
 * in the table's unit, with no more decimals than it allows. What was typed otherwise is not changed: the number that it
 * seems to mean is offered.
 */
final class CellsHoldNumbers implements ReportRule {

    private static final Rule COUNTS = new Rule(
                    "CEL-02",
                    Severity.ERROR,
                    true,
                    "件数、项数填大于或等于0的整数；只有2019年版的“本年增/减”可以是负数。",
                    "国办公开办函〔2019〕60号附件；国办公开办函〔2021〕30号附件")
            .computes("件数、项数≥0，且为整数；2019年版“本年增/减”为整数")
            .example("“予以公开·自然人”填“12件”“12.5”或“-3”。", "“予以公开·自然人”填12。");
    private static final Rule AMOUNTS = new Rule(
                    "CEL-03", Severity.ERROR, true, "收费金额填大于或等于0的数字，单位为万元，最多六位小数，不带单位。", "国办公开办函〔2021〕30号附件")
            .computes("收费金额（万元）≥0，小数不超过6位")
            .example("“本年收费金额”填“3.5万”或“35000元”。", "“本年收费金额”填3.5（35000元÷10000）。");

    @Override
    public List<Rule> rules(Editions editions) {
        return List.of(COUNTS, AMOUNTS);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (TableInUse table : subject.tables()) {
            // a whole number, zero or more, is right in every cell
            if (table.figures().areCounts()) {
                continue;
            }
            check(subject, table.table(), table.table().cells(), findings);
            check(subject, table.table(), table.table().undividedCells(), findings);
        }
    }

    private static void check(Subject subject, TableSpec table, List<CellId> cells, Findings findings) {
        for (CellId cell : cells) {
            CellValue value = subject.cells().get(cell);
            if (value != null && !isCount(value)) {
                check(subject, table, cell, value, findings);
            }
        }
    }

    /** A whole number, zero or more, is right in every cell. */
    private static boolean isCount(CellValue value) {
        return value instanceof CellValue.Figure figure
                && figure.number().scale() <= 0
                && figure.number().signum() >= 0;
    }

    private static void check(Subject subject, TableSpec table, CellId cell, CellValue value, Findings findings) {
        CellKind kind = table.kindOf(cell);
        Judgement judgement = null;
        if (value instanceof CellValue.Figure figure) {
            judgement = number(table, cell, kind, figure.number());
        } else if (value instanceof CellValue.Raw raw && !EveryCellFilled.isNothing(raw)) {
            judgement = text(table, cell, kind, raw.text());
        }
        if (judgement != null) {
            findings.inCells(
                    subject.placeOfTable(table.id()),
                    kind == CellKind.AMOUNT ? AMOUNTS : COUNTS,
                    judgement,
                    List.of(cell));
        }
    }

    private static @Nullable Judgement number(TableSpec table, CellId cell, CellKind kind, BigDecimal number) {
        String is = "“" + Names.cell(table, cell) + "”填的是" + number.toPlainString();
        if (kind == CellKind.AMOUNT) {
            if (number.signum() < 0) {
                return Judgement.error(is + "，金额不能是负数，请核对。").with(null, number);
            }
            return number.scale() > table.decimalsOf(cell)
                    ? Judgement.error(is + "，小数最多" + table.decimalsOf(cell) + "位，请按" + unit(table) + "核对。")
                            .with(null, number)
                    : null;
        }
        if (number.scale() > 0) {
            return Judgement.error(is + "，应当是整数，请核对是否填错了格。").with(null, number);
        }
        return kind == CellKind.COUNT && number.signum() < 0
                ? Judgement.error(is + "，不能是负数，请核对。").with(null, number)
                : null;
    }

    private static Judgement text(TableSpec table, CellId cell, CellKind kind, String text) {
        String is = "“" + Names.cell(table, cell) + "”填的是“" + text + "”，";
        BigDecimal meant = TypedNumber.read(text, kind == CellKind.AMOUNT ? table.unit() : "");
        if (meant == null || !CellValue.Figure.fits(meant)) {
            return Judgement.error(is + "不是数字。请只填数字，单位和说明写进第六部分；没有发生的填0。");
        }
        String offer = kind == CellKind.AMOUNT && table.unit().equals("万元")
                ? "请只填数字，单位是万元：看来应为" + meant.toPlainString() + "，请核对。"
                : "请只填数字：看来应为" + meant.toPlainString() + "，请核对。";
        return Judgement.error(is + offer).with(meant, null);
    }

    private static String unit(TableSpec table) {
        return table.unit().equals("万元") ? "万元（400元是0.04）" : "单位";
    }
}
