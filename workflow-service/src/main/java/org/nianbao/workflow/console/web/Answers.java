package org.nianbao.workflow.console.web;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.report.Step;
import org.nianbao.workflow.report.Verb;
import org.nianbao.workflow.shared.Refusal;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** What the controllers share: a report with its version, and words read into ours. */
final class Answers {

    private Answers() {}

    /** A report with its version as ETag. */
    static ResponseEntity<Views.ReportView> report(Views.ReportView view) {
        return report(HttpStatus.OK, view);
    }

    static ResponseEntity<Views.ReportView> report(HttpStatus status, Views.ReportView view) {
        return ResponseEntity.status(status)
                .eTag(Long.toString(view.version()))
                .cacheControl(CacheControl.noStore())
                .body(view);
    }

    static Verb oneOf(@Nullable String word, Verb... allowed) {
        return Arrays.stream(allowed)
                .filter(verb -> verb.name().equals(word))
                .findFirst()
                .orElseThrow(() -> Refusal.malformed("没有这种操作：" + word));
    }

    static @Nullable Step step(@Nullable String word) {
        if (word == null || word.isBlank()) {
            return null;
        }
        return Arrays.stream(Step.values())
                .filter(step -> step.name().equals(word))
                .findFirst()
                .orElseThrow(() -> Refusal.malformed("没有这一步：" + word));
    }
}
