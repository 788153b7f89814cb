package org.nianbao.workflow.console.web;

import org.nianbao.core.layout.Standing;
import org.nianbao.workflow.account.Needs;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Right;
import org.nianbao.workflow.publication.Documents;
import org.nianbao.workflow.publication.PublishedFile;
import org.nianbao.workflow.reference.Reference;
import org.nianbao.workflow.reference.ReferenceAccess;
import org.nianbao.workflow.reference.References;
import org.nianbao.workflow.shared.Refusal;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A report stored for reference as a page, to be read beside. It is never handed out as blocks that a draft could take. */
@RestController
@Needs(Right.REPORTS)
class ReferencePreviewController {

    private final References references;
    private final ReferenceAccess access;
    private final Documents documents;

    ReferencePreviewController(References references, ReferenceAccess access, Documents documents) {
        this.references = references;
        this.access = access;
        this.documents = documents;
    }

    @GetMapping("/api/references/{id}/preview")
    ResponseEntity<byte[]> preview(@AuthenticationPrincipal Person person, @PathVariable String id) {
        Reference reference = references.reference(id).orElseThrow(Refusal::unknown);
        access.requireReading(person, reference.organCode());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(PublishedFile.Kind.FRAGMENT.mediaType()))
                .cacheControl(CacheControl.noStore())
                .body(documents.fragment(references.content(id), Standing.APPROVED));
    }
}
