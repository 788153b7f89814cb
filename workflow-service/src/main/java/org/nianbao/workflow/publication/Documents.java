package org.nianbao.workflow.publication;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.json.ReportJson;
import org.nianbao.core.format.Editions;
import org.nianbao.core.layout.ReportDocument;
import org.nianbao.core.layout.ReportLayout;
import org.nianbao.core.layout.Standing;
import org.nianbao.core.rendering.docx.DocxWriter;
import org.nianbao.core.rendering.html.HtmlWriter;
import org.nianbao.core.rendering.html.PageMeta;
import org.springframework.stereotype.Component;

/** Makes the documents of a report from its content. A draft says on every page that it is one. */
@Component
public class Documents {

    private final Editions editions;
    private final ReportJson json;
    private final HtmlWriter html = new HtmlWriter();
    private final DocxWriter docx = new DocxWriter();

    public Documents(Editions editions, ReportJson json) {
        this.editions = editions;
        this.json = json;
    }

    /** All documents of an approved revision. The JSON is exactly what was approved. */
    List<PublishedFile> published(AnnualReport content, byte[] canonical) {
        return List.of(
                PublishedFile.of(PublishedFile.Kind.FRAGMENT, fragment(content, Standing.APPROVED)),
                PublishedFile.of(PublishedFile.Kind.HTML, page(content, Standing.APPROVED)),
                PublishedFile.of(PublishedFile.Kind.DOCX, docx(content, Standing.APPROVED)),
                PublishedFile.of(PublishedFile.Kind.JSON, canonical));
    }

    /** The body alone, as the public will see it. */
    public byte[] fragment(AnnualReport content, Standing standing) {
        return html.fragment(lay(content, standing)).getBytes(StandardCharsets.UTF_8);
    }

    /** A page of its own. */
    public byte[] page(AnnualReport content, Standing standing) {
        return html.page(lay(content, standing), PageMeta.none()).getBytes(StandardCharsets.UTF_8);
    }

    /** A Word file in the official layout. */
    public byte[] docx(AnnualReport content, Standing standing) {
        return docx.write(lay(content, standing));
    }

    /** The content as canonical JSON. */
    public byte[] json(AnnualReport content) {
        return json.write(content);
    }

    private ReportDocument lay(AnnualReport content, Standing standing) {
        return ReportLayout.lay(content, editions, standing);
    }
}
