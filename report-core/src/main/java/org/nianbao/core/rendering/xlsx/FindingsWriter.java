package org.nianbao.core.rendering.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.nianbao.core.format.Editions;
import org.nianbao.core.validation.Finding;
import org.nianbao.core.validation.FindingGroup;
import org.nianbao.core.validation.FindingPlace;

/**
 * Writes findings as a workbook for whoever has to mend the report elsewhere: a sheet for each report, the message in words
 * first. Every text is a text: nothing in the workbook is ever a formula.
 */
public final class FindingsWriter {

    /** A column: its name, and the width in digits beyond which its texts are wrapped. */
    private record Column(String name, int widest) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("问题和办法", 80),
            new Column("部分", 24),
            new Column("行", 28),
            new Column("列", 20),
            new Column("原文", 36),
            new Column("应为", 16),
            new Column("现为", 16),
            new Column("级别", 12),
            new Column("规则", 10),
            new Column("依据", 36),
            new Column("已作说明", 36));

    /** The lines above the findings: the headline, what was checked, the head. */
    private static final int HEAD_LINE = 2;

    private static final String LINES = "C3CAD6";
    private static final int LINE_HEIGHT = 15;
    private static final int HIGHEST = 400;
    private static final int FILTER_BUTTON = 3;
    private static final int LONGEST_NAME = 31;

    private final Editions editions;

    public FindingsWriter(Editions editions) {
        this.editions = editions;
    }

    /** The workbook's bytes: one sheet for each of these, in this order; at least one is needed. */
    public byte[] write(List<FindingsSheet> sheets) {
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("a workbook has at least one sheet");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Set<String> taken = new HashSet<>();
        try (Workbook workbook = new Workbook(bytes, "Nianbao", "1.0")) {
            for (FindingsSheet sheet : sheets) {
                write(workbook.newWorksheet(name(sheet, taken)), sheet);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void write(Worksheet worksheet, FindingsSheet sheet) throws IOException {
        worksheet.value(0, 0, SheetText.writable(sheet.verdict() + "（" + sheet.counts() + "）"));
        worksheet.style(0, 0).bold().fontSize(13).set();
        worksheet.value(1, 0, SheetText.writable(about(sheet)));
        List<List<@Nullable Object>> lines = FindingGroup.sorted(sheet.findings()).stream()
                .map(finding -> values(finding, sheet))
                .toList();
        int[] widths = widths(lines);
        for (int column = 0; column < widths.length; column++) {
            worksheet.value(HEAD_LINE, column, COLUMNS.get(column).name());
            worksheet
                    .style(HEAD_LINE, column)
                    .bold()
                    .fillColor("E8EDF5")
                    .borderStyle("thin")
                    .borderColor(LINES)
                    .set();
            worksheet.width(column, widths[column]);
        }
        int line = HEAD_LINE;
        for (List<@Nullable Object> values : lines) {
            line++;
            int high = 1;
            for (int column = 0; column < widths.length; column++) {
                put(worksheet, line, column, values.get(column));
                high = Math.max(high, SheetText.lines(Objects.toString(values.get(column), ""), widths[column]));
            }
            worksheet.rowHeight(line, Math.min(high * LINE_HEIGHT, HIGHEST));
        }
        if (lines.isEmpty()) {
            worksheet.value(HEAD_LINE + 1, 0, "没有发现问题。");
        } else {
            worksheet.setAutoFilter(HEAD_LINE, 0, line, widths.length - 1);
        }
        worksheet.freezePane(0, HEAD_LINE + 1);
        worksheet.pageOrientation("landscape");
        worksheet.paperSize(PaperSize.A4_PAPER);
        worksheet.fitToWidth((short) 1);
        worksheet.fitToHeight((short) 0);
        worksheet.repeatRows(HEAD_LINE, HEAD_LINE);
        worksheet.finish();
    }

    private static int[] widths(List<List<@Nullable Object>> lines) {
        int[] widths = new int[COLUMNS.size()];
        for (int column = 0; column < widths.length; column++) {
            Column known = COLUMNS.get(column);
            int widest = SheetText.width(known.name()) + FILTER_BUTTON;
            for (List<@Nullable Object> values : lines) {
                widest = Math.max(widest, SheetText.width(Objects.toString(values.get(column), "")));
            }
            widths[column] = Math.min(known.widest(), widest + 2);
        }
        return widths;
    }

    private List<@Nullable Object> values(Finding finding, FindingsSheet sheet) {
        FindingPlace place = FindingPlace.of(finding, editions, sheet.edition());
        return new ArrayList<>(Arrays.asList(
                finding.message(),
                place.section(),
                place.row(),
                place.column(),
                place.quote(),
                finding.expected(),
                finding.found(),
                FindingGroup.of(finding).word(),
                finding.rule(),
                finding.basis(),
                sheet.reasons().getOrDefault(finding.fingerprint(), "")));
    }

    private static void put(Worksheet worksheet, int line, int column, @Nullable Object value) {
        if (value instanceof BigDecimal number) {
            worksheet.value(line, column, number);
            worksheet
                    .style(line, column)
                    .verticalAlignment("top")
                    .borderStyle("thin")
                    .borderColor(LINES)
                    .set();
            return;
        }
        String text = value == null ? "" : SheetText.writable(value.toString());
        if (!text.isEmpty()) {
            worksheet.value(line, column, text);
        }
        worksheet
                .style(line, column)
                .format("@")
                .wrapText(true)
                .verticalAlignment("top")
                .borderStyle("thin")
                .borderColor(LINES)
                .set();
    }

    private static String about(FindingsSheet sheet) {
        return sheet.organ() + " " + sheet.year() + " 年度报告，" + sheet.edition() + " 年版格式"
                + (sheet.about().isEmpty() ? "" : "；" + sheet.about()) + "；规则库 " + sheet.ruleBook();
    }

    /** Excel allows 31 characters, some of them not, and no name twice, whatever its case. */
    private static String name(FindingsSheet sheet, Set<String> taken) {
        String whole = (sheet.organ() + sheet.year()).replaceAll("[\\\\/*?:\\[\\]'\\p{Cntrl}]", "");
        for (int number = 1; ; number++) {
            String ending = number == 1 ? "" : "（" + number + "）";
            String name = SheetText.cut(whole, LONGEST_NAME - ending.length()) + ending;
            if (taken.add(name.toLowerCase(Locale.ROOT))) {
                return name;
            }
        }
    }
}
