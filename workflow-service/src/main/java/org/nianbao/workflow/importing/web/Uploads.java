package org.nianbao.workflow.importing.web;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.nianbao.workflow.importing.ReportFiles;
import org.springframework.web.multipart.MultipartFile;

/** Takes a file out of a request. */
public final class Uploads {

    private static final int LONGEST_NAME = 200;

    private Uploads() {}

    /** The upload; of a path in its name only the last part. */
    public static ReportFiles.Upload of(MultipartFile file) {
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        try {
            return new ReportFiles.Upload(
                    last.length() <= LONGEST_NAME ? last : last.substring(last.length() - LONGEST_NAME),
                    file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
