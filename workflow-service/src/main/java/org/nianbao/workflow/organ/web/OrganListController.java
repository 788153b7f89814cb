package org.nianbao.workflow.organ.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.validation.OrganType;
import org.nianbao.workflow.account.Needs;
import org.nianbao.workflow.account.Right;
import org.nianbao.workflow.organ.OrganDirectory;
import org.nianbao.workflow.organ.OrganRegister;
import org.nianbao.workflow.organ.OrganSheet;
import org.nianbao.workflow.shared.LegalDates;
import org.nianbao.workflow.shared.Refusal;
import org.nianbao.workflow.shared.table.TableFormat;
import org.nianbao.workflow.shared.web.Downloads;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Organs in the tree, in a search and as a file. */
@RestController
@RequestMapping("/api/organs")
@Needs(Right.READ_ORGANS)
class OrganListController {

    private static final int MOST = 200;
    private static final int LAST_PAGE = 10_000;

    private final OrganDirectory directory;
    private final OrganRegister register;
    private final Clock clock;

    OrganListController(OrganDirectory directory, OrganRegister register, Clock clock) {
        this.directory = directory;
        this.register = register;
        this.clock = clock;
    }

    @GetMapping
    OrganViews.PageView children(
            @RequestParam(required = false) @Nullable String parent,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "200") int size) {
        return OrganViews.page(directory.children(blankToNull(parent), page(page), size(size)));
    }

    @GetMapping("/search")
    OrganViews.PageView search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(defaultValue = "false") boolean ended,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        return OrganViews.page(
                directory.search(new OrganDirectory.Search(q, type(type), ended), page(page), size(size)));
    }

    /** All organs that are today, and, if asked for, those that have ended. */
    @GetMapping("/export.{extension}")
    ResponseEntity<byte[]> export(@PathVariable String extension, @RequestParam(defaultValue = "false") boolean ended) {
        LocalDate today = LegalDates.today(clock);
        return Downloads.table(
                TableFormat.of(extension),
                "机关名单 " + today,
                OrganSheet.of(register.all().values().stream()
                        .filter(registration -> ended || registration.organ().isOn(today))
                        .toList()));
    }

    @GetMapping("/template.{extension}")
    @Needs(Right.MANAGE_ORGANS)
    ResponseEntity<byte[]> template(@PathVariable String extension) {
        TableFormat format = TableFormat.of(extension);
        return Downloads.table(
                format, "机关导入模板", OrganSheet.template(format == TableFormat.CSV), OrganSheet.explanations());
    }

    private static int page(int page) {
        return Math.max(0, Math.min(page, LAST_PAGE));
    }

    private static int size(int size) {
        return Math.max(1, Math.min(size, MOST));
    }

    private static @Nullable OrganType type(@Nullable String word) {
        String name = blankToNull(word);
        return name == null
                ? null
                : Arrays.stream(OrganType.values())
                        .filter(type -> type.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> Refusal.malformed("没有这种机关类型：" + name));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
