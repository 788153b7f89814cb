package org.nianbao.core.importing.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.jspecify.annotations.Nullable;
import org.nianbao.core.importing.source.Landmarks;
import org.nianbao.core.importing.source.SourceBuilder;
import org.nianbao.core.importing.source.SourceDocument;
import org.nianbao.core.importing.source.SourceRemark;
import org.nianbao.core.importing.source.Unreadable;
import org.nianbao.core.importing.source.ZipBounds;

/** Reads a Word document as it stands there finished: without what tracked changes deleted, comments and hidden text. */
public final class DocxReader {

    static {
        // A report's tables compress a hundredfold and more: what is too much is decided by ZipBounds, in bytes.
        ZipSecureFile.setMinInflateRatio(0.0005);
    }

    private static final Pattern WORDS = Pattern.compile("\\p{IsHan}{3}");

    private final Landmarks landmarks;

    public DocxReader(Landmarks landmarks) {
        this.landmarks = landmarks;
    }

    /**
     * Reads a document.
     *
     * @throws Unreadable when it is damaged, carries macros, is nested too deep or unpacks to too much
     */
    public SourceDocument read(byte[] bytes) {
        ZipBounds.check(bytes);
        SourceBuilder source = new SourceBuilder();
        OPCPackage file = open(bytes);
        try {
            PackagePart main = main(file);
            if (main.getContentType().contains("macroEnabled")) {
                throw new Unreadable("macros", "文件里带有宏，为安全起见不读入。请另存为不带宏的 docx 再试。");
            }
            StyleSheet styles = new StyleSheet();
            Numbering numbering = new Numbering();
            read(file, main, "/styles", styles);
            read(file, main, "/numbering", numbering);
            DocumentBody body = new DocumentBody(styles, numbering, landmarks, source);
            XmlPart.read(main.getInputStream(), body);
            body.finish();
            remark(file, main, "/comments", "comment", SourceRemark.Kind.COMMENT, source);
            remark(file, main, "/footnotes", "footnote", SourceRemark.Kind.FOOTNOTE, source);
            remark(file, main, "/endnotes", "endnote", SourceRemark.Kind.FOOTNOTE, source);
            margins(file, main, source);
            linked(main, source);
        } catch (IOException | InvalidFormatException e) {
            throw Unreadable.damaged();
        } finally {
            file.revert();
        }
        return source.build();
    }

    private static OPCPackage open(byte[] bytes) {
        try {
            return OPCPackage.open(new ByteArrayInputStream(bytes));
        } catch (IOException | InvalidFormatException | RuntimeException e) {
            throw Unreadable.damaged();
        }
    }

    private static PackagePart main(OPCPackage file) {
        for (String type :
                new String[] {PackageRelationshipTypes.CORE_DOCUMENT, PackageRelationshipTypes.STRICT_CORE_DOCUMENT}) {
            for (PackagePart part : file.getPartsByRelationshipType(type)) {
                if (part != null) {
                    return part;
                }
            }
        }
        throw Unreadable.damaged();
    }

    private static void read(OPCPackage file, PackagePart main, String type, XmlPart.Handler handler)
            throws IOException, InvalidFormatException {
        PackagePart part = related(file, main, type);
        if (part != null) {
            try (InputStream bytes = part.getInputStream()) {
                XmlPart.read(bytes, handler);
            }
        }
    }

    private static void remark(
            OPCPackage file,
            PackagePart main,
            String type,
            String element,
            SourceRemark.Kind kind,
            SourceBuilder source)
            throws IOException, InvalidFormatException {
        SideTexts texts = new SideTexts(element);
        read(file, main, type, texts);
        texts.all().forEach(text -> source.remark(kind, text));
    }

    private static PackagePartName target(PackageRelationship relation) throws InvalidFormatException {
        try {
            return PackagingURIHelper.createPartName(relation.getTargetURI());
        } catch (IllegalArgumentException e) { // an address that names no part
            throw new InvalidFormatException(e.getMessage(), e);
        }
    }

    private static @Nullable PackagePart related(OPCPackage file, PackagePart main, String type)
            throws InvalidFormatException {
        for (PackageRelationship relation : main.getRelationships()) {
            if (relation.getTargetMode() == TargetMode.INTERNAL
                    && relation.getRelationshipType().endsWith(type)) {
                return file.getPart(target(relation));
            }
        }
        return null;
    }

    /** Page heads and feet: told, not read, but one may say what the report is called. Page numbers are nothing. */
    private static void margins(OPCPackage file, PackagePart main, SourceBuilder source)
            throws IOException, InvalidFormatException {
        Set<String> said = new LinkedHashSet<>();
        for (PackageRelationship relation : main.getRelationships()) {
            String type = relation.getRelationshipType();
            boolean head = type.endsWith("/header");
            if (relation.getTargetMode() != TargetMode.INTERNAL || !(head || type.endsWith("/footer"))) {
                continue;
            }
            PackagePart part = file.getPart(target(relation));
            if (part != null) {
                SideTexts texts = new SideTexts(head ? "hdr" : "ftr");
                try (InputStream bytes = part.getInputStream()) {
                    XmlPart.read(bytes, texts);
                }
                texts.all().stream().filter(text -> WORDS.matcher(text).find()).forEach(said::add);
            }
        }
        said.forEach(text -> {
            source.title(text);
            source.remark(SourceRemark.Kind.PAGE_MARGIN, text);
        });
    }

    /** Links in the text are part of it; everything else outside is named and not fetched. */
    private static void linked(PackagePart main, SourceBuilder source) throws InvalidFormatException {
        Map<String, String> names =
                Map.of("image", "图片", "oleObject", "对象", "attachedTemplate", "模板", "subDocument", "子文档");
        for (PackageRelationship relation : main.getRelationships()) {
            String type = relation.getRelationshipType();
            String last = type.substring(type.lastIndexOf('/') + 1);
            if (relation.getTargetMode() == TargetMode.EXTERNAL && !last.equals("hyperlink")) {
                source.remark(SourceRemark.Kind.LINKED, names.getOrDefault(last, last));
            }
        }
    }
}
