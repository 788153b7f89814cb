package org.nianbao.core.command;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.SourceStructure;
import org.nianbao.core.validation.Finding;
import org.nianbao.core.validation.Headline;
import org.nianbao.core.validation.Severity;
import org.nianbao.core.validation.Verdict;
import tools.jackson.core.JsonGenerator;

/**
 * A file that was checked.
 *
 * @param file its name as it was given
 * @param report what was read; null when it could not be
 * @param structure how the file looked; null when it could not be read
 * @param findings what was found
 * @param refusal why it could not be read; null when it could
 */
record CheckedFile(
        String file,
        @Nullable AnnualReport report,
        @Nullable SourceStructure structure,
        List<Finding> findings,
        @Nullable Refusal refusal) {

    CheckedFile {
        findings = List.copyOf(findings);
    }

    /** What the check came to. No reason has been given yet. */
    Headline headline() {
        return Headline.of(findings, finding -> false, structure);
    }

    /** The exit code that this file alone asks for. */
    int exit() {
        if (refusal != null) {
            return Command.REFUSED;
        }
        boolean error = findings.stream()
                .anyMatch(finding -> finding.severity() == Severity.ERROR && finding.verdict() == Verdict.FAIL);
        return error ? Command.FOUND : Command.FINE;
    }

    void write(JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("file", file);
        Answer.text(json, "edition", report == null ? null : report.edition());
        if (report == null) {
            json.writeNullProperty("year");
        } else {
            json.writeNumberProperty("year", report.year());
        }
        Answer.text(json, "organ", report == null ? null : report.organ());
        json.writeArrayPropertyStart("findings");
        findings.forEach(finding -> write(json, finding));
        json.writeEndArray();
        if (refusal != null) {
            json.writeObjectPropertyStart("error");
            json.writeStringProperty("code", refusal.code());
            json.writeStringProperty("message", refusal.sentence());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("rule", finding.rule());
        json.writeStringProperty("severity", finding.severity().word());
        json.writeStringProperty("verdict", finding.verdict().word());
        Answer.cells(json, "cells", finding.cells());
        Answer.anchor(json, finding.anchor());
        number(json, "expected", finding.expected());
        number(json, "found", finding.found());
        json.writeStringProperty("message", finding.message());
        json.writeEndObject();
    }

    private static void number(JsonGenerator json, String name, @Nullable BigDecimal number) {
        if (number == null) {
            json.writeNullProperty(name);
        } else {
            json.writeNumberProperty(name, number);
        }
    }
}
