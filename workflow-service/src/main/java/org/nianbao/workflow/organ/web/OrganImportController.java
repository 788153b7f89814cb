package org.nianbao.workflow.organ.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Needs;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Right;
import org.nianbao.workflow.organ.ImportOrgans;
import org.nianbao.workflow.organ.PreviewOrgans;
import org.nianbao.workflow.shared.web.Uploaded;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Lists of organs: first what they would do, then doing exactly that. */
@RestController
@RequestMapping("/api/organs")
@Needs(Right.MANAGE_ORGANS)
class OrganImportController {

    record DifferenceView(String field, String from, String to) {}

    record LineView(
            int line,
            String code,
            String name,
            String outcome,
            List<DifferenceView> differences,
            List<PreviewOrgans.Note> faults) {}

    record PreviewView(
            String hash, int total, int added, int changed, int unchanged, int faulty, List<LineView> lines) {}

    private final PreviewOrgans preview;
    private final ImportOrgans imports;

    OrganImportController(PreviewOrgans preview, ImportOrgans imports) {
        this.preview = preview;
        this.imports = imports;
    }

    @PostMapping("/import-previews")
    PreviewView preview(@AuthenticationPrincipal Person person, @RequestParam MultipartFile file) {
        Uploaded uploaded = Uploaded.of(file);
        PreviewOrgans.Preview made =
                preview.handle(person, new PreviewOrgans.Command(uploaded.name(), uploaded.bytes()));
        return new PreviewView(
                made.hash(),
                made.total(),
                made.added(),
                made.changed(),
                made.unchanged(),
                made.faulty(),
                made.lines().stream().map(OrganImportController::line).toList());
    }

    @PostMapping("/imports")
    ImportOrgans.Imported imports(
            @AuthenticationPrincipal Person person,
            @RequestParam MultipartFile file,
            @RequestParam(required = false) @Nullable String hash) {
        Uploaded uploaded = Uploaded.of(file);
        return imports.handle(person, new ImportOrgans.Command(uploaded.name(), uploaded.bytes(), hash));
    }

    private static LineView line(PreviewOrgans.Line line) {
        return new LineView(
                line.line(),
                line.code(),
                line.name(),
                line.outcome().name(),
                line.differences().stream()
                        .map(difference ->
                                new DifferenceView(difference.field().chinese(), difference.from(), difference.to()))
                        .toList(),
                line.faults());
    }
}
