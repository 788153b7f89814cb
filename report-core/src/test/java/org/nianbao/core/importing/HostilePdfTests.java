package org.nianbao.core.importing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** PDF files that are no report, or mean harm: each ends in a sentence, soon. */
@Timeout(60)
class HostilePdfTests {

    private static byte[] corpus() throws IOException {
        return Files.readAllBytes(CorpusTests.CORPUS.resolve("pdf/chrome-plain.pdf"));
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private static void assertRefused(String code, byte[] file) {
        ImportRefused refused = catchThrowableOfType(ImportRefused.class, () -> Pages.READER.read(file, "report.pdf"));
        assertThat(refused).isNotNull();
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused).hasMessageMatching("(?s).*\\p{IsHan}.*。").hasMessageNotContaining("Exception");
    }

    @Test
    void aPasswordIsToldAndOneForChangesAloneDoesNotMatter() throws IOException {
        for (String password : new String[] {"geheim", ""}) {
            try (PDDocument document = Loader.loadPDF(corpus())) {
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
                byte[] file = saved(document);
                if (password.isEmpty()) {
                    assertThat(Pages.READER
                                    .read(file, "report.pdf")
                                    .report()
                                    .cells()
                                    .filled())
                            .hasSize(200);
                } else {
                    assertRefused("password-protected", file);
                }
            }
        }
    }

    @Test
    void pagesThatArePicturesAreTold() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(
                        LosslessFactory.createFromImage(
                                document, new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB)),
                        0,
                        0,
                        500,
                        700);
            }
            assertRefused("picture-pdf", saved(document));
        }
    }

    @Test
    void aFileThatEndsEarlyIsDamagedOrReadNeverACrash() throws IOException {
        byte[] whole = corpus();
        for (int length = 16; length < whole.length; length += whole.length / 12) {
            try {
                Pages.READER.read(Arrays.copyOf(whole, length), "report.pdf");
            } catch (ImportRefused refused) {
                assertThat(refused).hasMessageMatching("(?s).*\\p{IsHan}.*。");
            }
        }
    }

    @Test
    void whatUnpacksToTooMuchIsRefused() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDStream content = new PDStream(document);
            try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
                byte[] block = "0 0 m ".repeat(10_000).getBytes(StandardCharsets.US_ASCII);
                for (int i = 0; i < 1_500; i++) {
                    out.write(block);
                }
            }
            page.setContents(content);
            assertRefused("pdf-bomb", saved(document));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 beginbfrange <0000> <7fffffff> <4e00> endbfrange endcmap",
                "1 beginbfrange <0001> <00ffF> <4e00> endbfrange 1 beginbfrange <38FA> <38FFA> <04> <7B9DC",
                "2 beginbfrange <00 00> <7f ff ff> <4e00",
                "1 beginbfrange <0000><00ffffff>"
            })
    void aMapOfMoreCharactersThanThereAreIsRefused(String ranges) throws IOException {
        try (PDDocument document = Loader.loadPDF(corpus())) {
            document.getPage(0).getResources().getFontNames().forEach(name -> {
                PDStream map = new PDStream(document);
                try (OutputStream out = map.createOutputStream()) {
                    out.write(("begincmap " + ranges).getBytes(StandardCharsets.US_ASCII));
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
                document.getPage(0)
                        .getResources()
                        .getCOSObject()
                        .getCOSDictionary(COSName.FONT)
                        .getCOSDictionary(name)
                        .setItem(COSName.TO_UNICODE, map);
            });
            assertRefused("pdf-bomb", saved(document));
        }
    }

    @Test
    void moreThanThreeHundredPagesAreTooMany() throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < 301; i++) {
                document.addPage(new PDPage());
            }
            assertRefused("too-much-content", saved(document));
        }
    }
}
