package org.nianbao.core.importing;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.nianbao.core.content.CellValue;
import org.nianbao.core.format.CellId;
import org.nianbao.core.testing.Samples;

import static org.assertj.core.api.Assertions.assertThat;

/** Reports that are data already. */
class DataImportTests {

    @Test
    void figuresOfAPublishedReportSayNothingAboutTexts() {
        ImportResult read = Pages.READER.read(Samples.bytes("2025-zhejiang-hangzhou.json"), "hangzhou.json");
        assertThat(read.report()).isEqualTo(Samples.figures("2025-zhejiang-hangzhou"));
        assertThat(read.structure().carriesTexts()).isFalse();
        assertThat(read.structure().complete()).isTrue();
    }

    @Test
    void cellsThatWereNotSeenAreNotBlank() {
        ImportResult read = Pages.READER.read(Samples.bytes("2020-sichuan-hongya-qilipingzhen.json"), "qiliping.json");
        assertThat(read.structure().complete()).isFalse();
    }

    @Test
    void whatStoodInACellIsKeptWithANote() {
        String file = "{\"year\":2024,\"organ\":\"某局\",\"cells\":{\"fees/administrative-fees/amount\":\"251000元\"}}";
        ImportResult read = Pages.READER.read(file.getBytes(StandardCharsets.UTF_8), "fees.json");
        assertThat(read.report().cells().get(CellId.parse("fees/administrative-fees/amount")))
                .isEqualTo(CellValue.raw("251000元"));
        assertThat(read.notes())
                .extracting(Note::place, Note::kind)
                .contains(org.assertj.core.groups.Tuple.tuple("fees/administrative-fees/amount", Note.Kind.LEFT));
    }
}
