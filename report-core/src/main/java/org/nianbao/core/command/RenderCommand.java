package org.nianbao.core.command;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.json.BadReportJson;
import org.nianbao.core.content.json.ReportJson;
import org.nianbao.core.format.Editions;
import org.nianbao.core.format.json.EditionFiles;
import org.nianbao.core.layout.ReportDocument;
import org.nianbao.core.layout.ReportLayout;
import org.nianbao.core.layout.Standing;
import org.nianbao.core.rendering.docx.DocxWriter;
import org.nianbao.core.rendering.html.HtmlWriter;
import org.nianbao.core.rendering.html.PageMeta;
import org.nianbao.core.rendering.json.JsonWriter;

/**
 * Writes a report in the official layout. What is on a disk was approved by nobody, so what comes out says 送审稿; the
 * approved documents come from the publication.
 */
final class RenderCommand implements Command {

    @Override
    public String usage() {
        return "render REPORT.json -o OUT.{docx,html,json}";
    }

    @Override
    public int run(List<String> words, Terminal terminal) throws Refusal {
        Arguments arguments = Arguments.of(words, Set.of("-o"));
        InputFile input = InputFile.of(arguments.onlyFile());
        String name = arguments.option("-o").orElseThrow(() -> new Refusal("请用 -o 写明输出的文件。"));
        OutputFile output = OutputFile.of(name, input);
        checkExtension(output);
        Editions editions = EditionFiles.editions();
        output.write(render(report(input, editions), editions, output.extension()));
        return FINE;
    }

    private static void checkExtension(OutputFile output) throws Refusal {
        switch (output.extension()) {
            case "docx", "html", "json" -> {}
            case "pdf", "xlsx", "ofd" ->
                throw new Refusal("not-yet", "这一版还不能写 " + output.extension() + "，以后的版本才有。现在可以写 docx、html、json。");
            default -> throw new Refusal("认不出要写成什么：" + output.name() + "。文件名请以 .docx、.html 或 .json 结尾。");
        }
    }

    private static AnnualReport report(InputFile input, Editions editions) throws Refusal {
        byte[] bytes = input.bytes();
        try {
            return new ReportJson(editions).read(bytes);
        } catch (BadReportJson e) {
            throw new Refusal(
                    "unreadable-file", input.name() + "：" + e.getMessage() + "。Word、网页和文本文件请先用 import 读成 JSON。");
        }
    }

    private static byte[] render(AnnualReport report, Editions editions, String extension) {
        if (extension.equals("json")) {
            return new JsonWriter(editions).indented(report);
        }
        ReportDocument document = ReportLayout.lay(report, editions, Standing.DRAFT);
        return extension.equals("docx")
                ? new DocxWriter().write(document)
                : new HtmlWriter().page(document, PageMeta.none()).getBytes(StandardCharsets.UTF_8);
    }
}
