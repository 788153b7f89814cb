package org.nianbao.core.command;

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

    /** Reads these bytes. */
    static ImportResult read(byte[] bytes, String fileName) {
        return Loaded.READER.read(bytes, fileName);
    }
}
