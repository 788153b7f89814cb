package org.nianbao.workflow.shared.web;

import java.nio.charset.StandardCharsets;

import org.nianbao.workflow.shared.table.Sheet;
import org.nianbao.workflow.shared.table.TableFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers with a list as a file. */
public final class Downloads {

    private Downloads() {}

    /** The lists as a file of this name, to which the format's ending is added. */
    public static ResponseEntity<byte[]> table(TableFormat format, String name, Sheet sheet, Sheet... further) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(name + "." + format.extension(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(format.write(sheet, further));
    }
}
