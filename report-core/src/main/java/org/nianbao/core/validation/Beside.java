package org.nianbao.core.validation;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.format.CellId;
import org.nianbao.core.validation.Findings.Judgement;

/**
 * A report beside its year before: what the cross-year rules share. The tables of sections 三 and 四 count the same in every
 * edition; those of section 二 only within one (国办公开办函〔2021〕30号 counts other things than 〔2019〕60号).
 */
record Beside(Subject subject, LastYear lastYear) {

    /** Null when there is no year before, or it is not the year before: then nothing is compared. */
    static @Nullable Beside of(Subject subject) {
        LastYear lastYear = subject.context().lastYear();
        return lastYear == null || lastYear.year() != subject.report().year() - 1
                ? null
                : new Beside(subject, lastYear);
    }

    /** Whether the figures of a table mean the same in both years: never across a change of the format in section 二. */
    boolean comparable(TableInUse table) {
        return LastYear.countsTheSame(table.table().id())
                || table.edition().equals(lastYear.edition()) && !formatChanged();
    }

    private boolean formatChanged() {
        return !subject.editions()
                .forYear(lastYear.year())
                .equals(subject.editions().forYear(subject.report().year()));
    }

    /** Whether the figures are only part of this organ's story, so that nothing certain follows. */
    boolean isSplit() {
        return lastYear.kind() == LastYear.Kind.SPLIT;
    }

    @Nullable
    BigDecimal before(CellId cell) {
        return lastYear.cells().figure(cell);
    }

    @Nullable
    BigDecimal now(CellId cell) {
        return subject.cells().figure(cell);
    }

    /** How the year before is called: {@code 上年（2023年度）}. */
    String name() {
        return "上年（" + lastYear.year() + "年度）";
    }

    /** Where the figures of the year before come from, and what to think of them. */
    String source() {
        return switch (lastYear.kind()) {
            case EXACT -> "上年数据来自" + lastYear.source() + "。";
            case SUMMED -> "上年数据是合并前各机关之和，来自" + lastYear.source() + "。";
            case SPLIT -> "上年数据来自分设前的" + lastYear.source() + "，是分设前的全部数字，不能直接比较，请人工核对划转到本机关的部分。";
        };
    }

    /** Adds a finding that holds as long as the figures of both years do. Of an organ that was split it is only a doubt. */
    void find(Findings findings, int section, Rule rule, Judgement judgement, List<CellId> cells, CellId... before) {
        StringBuilder key = new StringBuilder();
        for (CellId cell : before) {
            key.append(cell).append('<').append(before(cell)).append('\n');
        }
        findings.besideLastYear(section, rule, isSplit() ? judgement.doubted() : judgement, cells, key.toString());
    }
}
