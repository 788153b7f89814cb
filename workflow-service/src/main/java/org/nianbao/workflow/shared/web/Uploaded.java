package org.nianbao.workflow.shared.web;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.springframework.web.multipart.MultipartFile;

/**
 * A file that somebody sent.
 *
 * @param name its name; of a path only the last part
 * @param bytes what is in it
 */
public record Uploaded(String name, byte[] bytes) {

    private static final int LONGEST_NAME = 200;

    public static Uploaded of(MultipartFile file) {
        String path = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        try {
            return new Uploaded(
                    name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME),
                    file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
