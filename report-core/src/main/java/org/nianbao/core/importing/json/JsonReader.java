package org.nianbao.core.importing.json;

import java.nio.charset.StandardCharsets;

import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.json.BadReportJson;
import org.nianbao.core.content.json.ReportJson;
import org.nianbao.core.format.Editions;
import org.nianbao.core.importing.source.Unreadable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a report written as JSON by this program, and files of figures alone. */
public final class JsonReader {

    private static final JsonMapper JSON = JsonMapper.shared();

    /**
     * A report as data.
     *
     * @param report the report
     * @param carriesTexts whether the file is of the kind that holds the narratives
     * @param complete whether a cell without value is known to be blank
     * @param titled whether the file has a title of its own
     */
    public record DataReport(AnnualReport report, boolean carriesTexts, boolean complete, boolean titled) {}

    private final ReportJson json;

    public JsonReader(Editions editions) {
        this.json = new ReportJson(editions);
    }

    /**
     * Reads a file.
     *
     * @throws Unreadable when it is no JSON or no report
     */
    public DataReport read(byte[] bytes) {
        byte[] plain = withoutMark(bytes);
        try {
            AnnualReport report = json.read(plain);
            JsonNode file = JSON.readTree(plain);
            return new DataReport(
                    report, file.has("narratives"), file.path("complete").asBoolean(true), file.hasNonNull("title"));
        } catch (BadReportJson | JacksonException e) {
            throw new Unreadable("bad-json", e.getMessage() + "。请选择本系统导出的 JSON，或者报告的 Word 原稿。");
        }
    }

    private static byte[] withoutMark(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.startsWith("\ufeff") ? text.substring(1).getBytes(StandardCharsets.UTF_8) : bytes;
    }
}
