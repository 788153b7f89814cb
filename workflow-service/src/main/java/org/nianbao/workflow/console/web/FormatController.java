package org.nianbao.workflow.console.web;

import java.time.Duration;

import org.nianbao.core.digest.Sm3;
import org.nianbao.core.format.Editions;
import org.nianbao.core.format.json.EditionFiles;
import org.nianbao.workflow.account.Needs;
import org.nianbao.workflow.account.Right;
import org.nianbao.workflow.shared.Refusal;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The edition files, as they are. The console draws the form from them. */
@RestController
@Needs(Right.REPORTS)
class FormatController {

    private final Editions editions;

    FormatController(Editions editions) {
        this.editions = editions;
    }

    @GetMapping("/api/report-formats/{edition}")
    ResponseEntity<byte[]> file(@PathVariable String edition) {
        boolean known =
                editions.formats().stream().anyMatch(format -> format.edition().equals(edition));
        if (!known) {
            throw new Refusal(Refusal.Kind.UNKNOWN, "not-found", "没有这一版格式：" + edition);
        }
        byte[] file = EditionFiles.bytes(edition);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.maxAge(Duration.ZERO).cachePrivate().mustRevalidate())
                .eTag(Sm3.hex(file))
                .body(file);
    }
}
