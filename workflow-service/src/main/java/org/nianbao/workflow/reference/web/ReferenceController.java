package org.nianbao.workflow.reference.web;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Needs;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Right;
import org.nianbao.workflow.reference.Reference;
import org.nianbao.workflow.reference.ReferenceAccess;
import org.nianbao.workflow.reference.References;
import org.nianbao.workflow.shared.Refusal;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is stored of an organ's earlier years: which file, by whom, when. */
@RestController
@RequestMapping("/api/references")
@Needs(Right.REPORTS)
class ReferenceController {

    record By(String name) {}

    /** @param counts whether it is the one that the checks use, not superseded by another file */
    record ReferenceView(
            String id,
            String organ,
            int year,
            String edition,
            String title,
            String fileName,
            String fileHash,
            String contentHash,
            Instant storedAt,
            By storedBy,
            boolean counts,
            @Nullable Instant supersededAt) {

        static ReferenceView of(Reference reference) {
            return new ReferenceView(
                    reference.id(),
                    reference.organCode(),
                    reference.reportYear(),
                    reference.edition(),
                    reference.title(),
                    reference.fileName(),
                    reference.fileHash(),
                    reference.contentHash(),
                    reference.storedAt(),
                    new By(reference.storedByName()),
                    reference.supersededAt() == null,
                    reference.supersededAt());
        }
    }

    record ListView(List<ReferenceView> references) {}

    private final References references;
    private final ReferenceAccess access;

    ReferenceController(References references, ReferenceAccess access) {
        this.references = references;
        this.access = access;
    }

    @GetMapping
    ListView list(@AuthenticationPrincipal Person person, @RequestParam String organ) {
        access.requireReading(person, organ);
        return new ListView(
                references.ofOrgan(organ).stream().map(ReferenceView::of).toList());
    }

    @GetMapping("/{id}")
    ReferenceView one(@AuthenticationPrincipal Person person, @PathVariable String id) {
        Reference reference = references.reference(id).orElseThrow(Refusal::unknown);
        access.requireReading(person, reference.organCode());
        return ReferenceView.of(reference);
    }
}
