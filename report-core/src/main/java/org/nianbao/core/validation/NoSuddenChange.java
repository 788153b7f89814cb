package org.nianbao.core.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.format.CellId;
import org.nianbao.core.format.CellKind;
import org.nianbao.core.format.Editions;
import org.nianbao.core.validation.Findings.Judgement;

/** CEL-05: a count that changed by more than half and by more than 20 is worth a look. One finding for a row. */
final class NoSuddenChange implements ReportRule {

    private static final Rule RULE = new Rule(
                    "CEL-05",
                    Severity.HINT,
                    false,
                    "件数与上年相比变动超过50%且超过20件时，请再核对一遍。",
                    "国办公开办函〔2021〕30号（数据应当真实、准确；阈值为本系统设定）")
            .computes("|本年件数－上年件数|＞20，且|本年件数－上年件数|×2＞上年件数，即请核对")
            .example("上年新收30件，本年填300。", "核对台账后确为30件的，改为30；确为300件的，不用改。");

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal MANY = BigDecimal.valueOf(20);
    private static final int SPELLED_OUT = 4;

    @Override
    public List<Rule> rules(Editions editions) {
        return List.of(RULE);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Beside beside = Beside.of(subject);
        // the figures of an organ that was split change as a matter of course
        if (beside == null || beside.isSplit()) {
            return;
        }
        for (TableInUse table : subject.tables()) {
            if (beside.comparable(table)) {
                table(beside, table, findings);
            }
        }
    }

    /** The cells come row by row. */
    private static void table(Beside beside, TableInUse table, Findings findings) {
        List<CellId> jumped = new ArrayList<>();
        for (CellId cell : table.table().cells()) {
            if (!jumped.isEmpty() && !jumped.get(0).row().equals(cell.row())) {
                row(beside, table, jumped, findings);
                jumped = new ArrayList<>();
            }
            if (jumps(beside.before(cell), beside.now(cell)) && table.table().kindOf(cell) == CellKind.COUNT) {
                jumped.add(cell);
            }
        }
        row(beside, table, jumped, findings);
    }

    private static void row(Beside beside, TableInUse table, List<CellId> jumped, Findings findings) {
        if (jumped.isEmpty()) {
            return;
        }
        List<String> changes = jumped.stream()
                .map(cell -> "“" + Names.column(table.table(), cell.column()) + "”" + plain(beside.before(cell)) + " → "
                        + plain(beside.now(cell)))
                .toList();
        beside.find(
                findings,
                beside.subject().placeOfTable(table.table().id()),
                RULE,
                Judgement.hint("“" + Names.row(table.table(), jumped.get(0).row()) + "”与" + beside.name() + "相比变动很大："
                        + Names.list(changes, SPELLED_OUT, "格") + "。请再核对一遍。" + beside.source()),
                jumped,
                jumped.toArray(CellId[]::new));
    }

    private static boolean jumps(@Nullable BigDecimal before, @Nullable BigDecimal now) {
        if (before == null || now == null || before.compareTo(now) == 0) {
            return false;
        }
        BigDecimal change = now.subtract(before).abs();
        return change.compareTo(MANY) > 0 && change.multiply(TWO).compareTo(before) > 0;
    }

    private static String plain(@Nullable BigDecimal figure) {
        return figure == null ? "" : figure.toPlainString();
    }
}
