package org.nianbao.workflow.account.web;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Needs;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Right;
import org.nianbao.workflow.account.grants.GrantList;
import org.nianbao.workflow.account.grants.ImportGrants;
import org.nianbao.workflow.shared.table.Fault;
import org.nianbao.workflow.shared.table.TableFormat;
import org.nianbao.workflow.shared.web.Downloads;
import org.nianbao.workflow.shared.web.Uploaded;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Lists of grants. */
@RestController
@RequestMapping("/api/grants")
@Needs(Right.GRANT)
class GrantImportController {

    record LineView(
            int line,
            String username,
            String name,
            String roleName,
            @Nullable String organName,
            @Nullable LocalDate lastDay) {}

    record PreviewView(String hash, int total, int good, List<Fault> faults, int faultCount, List<LineView> sample) {}

    record ImportedView(int count) {}

    private final GrantList list;
    private final ImportGrants importGrants;

    GrantImportController(GrantList list, ImportGrants importGrants) {
        this.list = list;
        this.importGrants = importGrants;
    }

    @PostMapping("/import-previews")
    PreviewView preview(@AuthenticationPrincipal Person by, @RequestParam MultipartFile file) {
        Uploaded uploaded = Uploaded.of(file);
        GrantList.Read read = list.read(by, uploaded.name(), uploaded.bytes());
        return new PreviewView(
                read.hash(),
                read.total(),
                read.lines().size(),
                Templates.first(read.faults()),
                read.faults().size(),
                Templates.first(read.lines()).stream()
                        .map(line -> new LineView(
                                line.line(),
                                line.account().username(),
                                line.account().personName(),
                                line.role().chinese(),
                                line.organ() == null ? null : line.organ().name(),
                                line.lastDay()))
                        .toList());
    }

    @PostMapping("/imports")
    @ResponseStatus(HttpStatus.CREATED)
    ImportedView importList(
            @AuthenticationPrincipal Person by,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "") String hash) {
        Uploaded uploaded = Uploaded.of(file);
        return new ImportedView(
                importGrants.handle(by, new ImportGrants.Command(uploaded.name(), uploaded.bytes(), hash)));
    }

    @GetMapping("/template.{extension}")
    ResponseEntity<byte[]> template(@PathVariable String extension) {
        TableFormat format = TableFormat.of(extension);
        return Downloads.table(
                format, "授权导入模板", Templates.list("授权", GrantList.COLUMNS), Templates.notes(GrantList.COLUMNS));
    }
}
