package org.nianbao.core.command;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;

import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.format.Editions;
import org.nianbao.core.rendering.xlsx.FindingsSheet;
import org.nianbao.core.rendering.xlsx.FindingsWriter;
import org.nianbao.core.validation.RuleBook;

/** The workbook of {@code check --xlsx}: a sheet for each report that was read. Never written over anything but a workbook. */
record FindingsFile(OutputFile output) {

    private static final String OPTION = "--xlsx";

    /** The workbook that the words ask for; empty when they ask for none. */
    static Optional<FindingsFile> of(Arguments arguments) throws Refusal {
        Optional<String> name = arguments.option(OPTION);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        OutputFile output = null;
        List<String> read = new ArrayList<>(arguments.files());
        arguments.option("--last-year").ifPresent(read::add);
        for (String file : read) {
            output = OutputFile.of(name.get(), InputFile.of(file));
        }
        if (output == null || !output.extension().equals("xlsx")) {
            throw new Refusal("检查结果只能写成 xlsx：" + name.get() + "。文件名请以 .xlsx 结尾。");
        }
        if (Files.exists(output.path()) && !isWorkbook(output)) {
            throw new Refusal("不能盖掉 " + name.get() + "：它已经存在，而且不是 Excel 表格。请换一个文件名。");
        }
        return Optional.of(new FindingsFile(output));
    }

    /**
     * Writes what was found.
     *
     * @param spoken whether to say so on the terminal
     */
    void write(List<CheckedFile> checked, Editions editions, Terminal terminal, boolean spoken) throws Refusal {
        List<FindingsSheet> sheets = new ArrayList<>();
        for (CheckedFile one : checked) {
            AnnualReport report = one.report();
            if (report != null) {
                sheets.add(new FindingsSheet(
                        report.organ(),
                        report.year(),
                        report.edition(),
                        "文件 " + one.file(),
                        RuleBook.version(),
                        one.headline().verdict(),
                        one.headline().counts(),
                        one.findings(),
                        Map.of()));
            }
        }
        if (sheets.isEmpty()) {
            terminal.complain("没有读出任何报告，没有写 " + output.name() + "。");
            return;
        }
        output.write(new FindingsWriter(editions).write(sheets));
        if (spoken) {
            terminal.out().println();
            terminal.out().println("检查结果已写入 " + output.name() + "。");
        }
    }

    private static boolean isWorkbook(OutputFile output) {
        try (ZipFile zip = new ZipFile(output.path().toFile())) {
            return zip.getEntry("xl/workbook.xml") != null;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }
}
