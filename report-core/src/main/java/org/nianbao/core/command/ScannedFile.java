package org.nianbao.core.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.nianbao.core.importing.ImportRefused;
import org.nianbao.core.importing.WholeText;
import org.nianbao.core.importing.source.FileText;
import org.nianbao.core.scanner.Hit;
import org.nianbao.core.scanner.Scanner;

/**
 * All that the scanner finds in a file. A plain text is taken line by line. Of a document every word is looked at, also in
 * comments and page heads and where no report is recognised; a hit inside the report says where, any other has the line
 * of the document's text.
 */
final class ScannedFile {

    private ScannedFile() {}

    static List<Hit> hits(InputFile file) throws Refusal {
        byte[] bytes = file.bytes();
        try {
            FileText text = WholeText.of(bytes, file.fileName());
            List<Hit> everywhere = everywhere(text);
            return WholeText.isPlain(bytes, file.fileName())
                    ? everywhere
                    : withPlaces(everywhere, bytes, file.fileName());
        } catch (ImportRefused e) {
            throw new Refusal(e.code(), file.name() + "：" + e.getMessage());
        }
    }

    /** What is found in the body, by line, and then in each text beside it, which has no lines that anybody could count. */
    private static List<Hit> everywhere(FileText text) {
        List<Hit> hits = new ArrayList<>(Scanner.scanText(text.body()));
        for (String beside : text.beside()) {
            for (Hit hit : Scanner.scanText(beside)) {
                hits.add(new Hit(hit.rule(), hit.level(), 0, null, null, hit.excerpt(), hit.category(), hit.message()));
            }
        }
        return hits;
    }

    /** Where a report is recognised, a hit in it names the block or cell; the hits outside of it stay as they are. */
    private static List<Hit> withPlaces(List<Hit> everywhere, byte[] bytes, String fileName) {
        List<Hit> hits;
        try {
            hits = new ArrayList<>(Scanner.scan(ReportFile.read(bytes, fileName).report()));
        } catch (ImportRefused noReport) {
            return everywhere;
        }
        Map<String, Integer> placed = new HashMap<>();
        hits.forEach(hit -> placed.merge(key(hit), 1, Integer::sum));
        for (Hit hit : everywhere) {
            if (placed.merge(key(hit), -1, Integer::sum) < 0) {
                hits.add(hit);
            }
        }
        return hits;
    }

    private static String key(Hit hit) {
        return hit.rule() + " " + hit.excerpt();
    }
}
