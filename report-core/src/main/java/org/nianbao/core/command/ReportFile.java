package org.nianbao.core.command;

import java.util.List;
import java.util.Optional;

import org.nianbao.core.format.json.EditionFiles;
import org.nianbao.core.importing.ImportRefused;
import org.nianbao.core.importing.ImportResult;
import org.nianbao.core.importing.ReportReader;

/** A report in a file of any kind that is read. */
final class ReportFile {

    private static final class Loaded {
        static final ReportReader READER = new ReportReader(EditionFiles.editions());
    }

    private ReportFile() {}

    /** Reads it; what is refused names the file. */
    static ImportResult read(InputFile file) throws Refusal {
        byte[] bytes = file.bytes();
        try {
            return read(bytes, file.fileName());
        } catch (ImportRefused e) {
            throw new Refusal(e.code(), file.name() + "：" + e.getMessage());
        }
    }

    /**
     * Reads one of the reports in it.
     *
     * @param which which of them, from 1; nothing when there must be only one
     */
    static ImportResult read(InputFile file, Optional<Integer> which) throws Refusal {
        byte[] bytes = file.bytes();
        try {
            ImportResult result = Loaded.READER.read(bytes, file.fileName(), which.orElse(1));
            if (which.isEmpty() && result.reports().size() > 1) {
                throw new Refusal("several-reports", file.name() + "：" + several(result.reports()));
            }
            return result;
        } catch (ImportRefused e) {
            throw new Refusal(e.code(), file.name() + "：" + e.getMessage());
        }
    }

    private static String several(List<String> titles) {
        StringBuilder list = new StringBuilder("文件里有" + titles.size() + "份报告，请用 --report 写明读第几份：");
        for (int i = 0; i < titles.size(); i++) {
            list.append(i == 0 ? "" : "；").append(i + 1).append(" ").append(titles.get(i));
        }
        return list.append("。").toString();
    }

    /** Reads these bytes. */
    static ImportResult read(byte[] bytes, String fileName) {
        return Loaded.READER.read(bytes, fileName);
    }
}
