package org.nianbao.workflow.organ.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Needs;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Right;
import org.nianbao.workflow.organ.AddOrgan;
import org.nianbao.workflow.organ.ChangeOrgan;
import org.nianbao.workflow.organ.EndOrgan;
import org.nianbao.workflow.organ.OrganDirectory;
import org.nianbao.workflow.organ.OrganField;
import org.nianbao.workflow.organ.OrganRegister;
import org.nianbao.workflow.shared.Refusal;
import org.nianbao.workflow.shared.web.IfMatch;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One organ: looking at it, registering, changing and ending it. */
@RestController
@RequestMapping("/api/organs")
@Needs(Right.MANAGE_ORGANS)
class OrganController {

    record Ending(@Nullable String lastDay) {}

    private final OrganRegister register;
    private final OrganDirectory directory;
    private final AddOrgan add;
    private final ChangeOrgan change;
    private final EndOrgan end;

    OrganController(OrganRegister register, OrganDirectory directory, AddOrgan add, ChangeOrgan change, EndOrgan end) {
        this.register = register;
        this.directory = directory;
        this.add = add;
        this.change = change;
        this.end = end;
    }

    @GetMapping("/{code}")
    @Needs(Right.READ_ORGANS)
    ResponseEntity<OrganViews.OrganView> organ(@PathVariable String code) {
        return answer(HttpStatus.OK, code);
    }

    @PostMapping
    ResponseEntity<OrganViews.OrganView> add(
            @AuthenticationPrincipal Person person, @RequestBody Map<String, @Nullable Object> fields) {
        return answer(HttpStatus.CREATED, add.handle(person, new AddOrgan.Command(texts(fields))));
    }

    @PutMapping("/{code}")
    ResponseEntity<OrganViews.OrganView> change(
            @AuthenticationPrincipal Person person,
            @PathVariable String code,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Map<String, @Nullable Object> fields) {
        change.handle(person, new ChangeOrgan.Command(code, texts(fields), IfMatch.version(ifMatch)));
        return answer(HttpStatus.OK, code);
    }

    @PostMapping("/{code}/end")
    ResponseEntity<OrganViews.OrganView> end(
            @AuthenticationPrincipal Person person,
            @PathVariable String code,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Ending ending) {
        end.handle(person, new EndOrgan.Command(code, day(ending.lastDay()), IfMatch.version(ifMatch)));
        return answer(HttpStatus.OK, code);
    }

    private ResponseEntity<OrganViews.OrganView> answer(HttpStatus status, String code) {
        OrganViews.OrganView view = register.find(code)
                .map(registration -> OrganViews.organ(registration, directory))
                .orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "not-found", "没有这个机关，请刷新后重试。"));
        return ResponseEntity.status(status)
                .eTag(Long.toString(view.version()))
                .cacheControl(CacheControl.noStore())
                .body(view);
    }

    /** What a form sent, each place as text. Places that an organ does not have are refused, for they would be lost. */
    private static Map<String, String> texts(Map<String, @Nullable Object> fields) {
        Map<String, String> texts = new HashMap<>();
        fields.forEach((name, value) -> {
            if (java.util.Arrays.stream(OrganField.values())
                    .noneMatch(field -> field.key().equals(name))) {
                throw Refusal.malformed("机关没有这一项：" + name);
            }
            texts.put(name, text(value));
        });
        return texts;
    }

    private static String text(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining("、"))
                : value == null ? "" : value.toString();
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw Refusal.malformed("“" + text + "”不是日期。");
        }
    }
}
