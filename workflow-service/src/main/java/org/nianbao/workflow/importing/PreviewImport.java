package org.nianbao.workflow.importing;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.importing.ImportResult;
import org.nianbao.core.scanner.Hit;
import org.nianbao.core.scanner.Scanner;
import org.nianbao.core.validation.Finding;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Role;
import org.nianbao.workflow.organ.Organ;
import org.nianbao.workflow.organ.Organs;
import org.nianbao.workflow.report.Inspector;
import org.nianbao.workflow.shared.Act;
import org.nianbao.workflow.shared.Refusal;
import org.nianbao.workflow.shared.UseCase;

/** Shows what a file would become. Nothing is stored. */
@UseCase
public class PreviewImport {

    public record Command(FileReading file, @Nullable String organCode) implements Act {
        @Override
        public @Nullable String subject() {
            return organCode;
        }

        @Override
        public void prepare() {
            file.prepare();
        }
    }

    /** What was read, and what the checks say of it; nothing yet while it must be chosen which report is meant. */
    public record Preview(FileContent content, List<Finding> findings, List<Hit> hits) {}

    private final Inspector inspector;
    private final Organs organs;

    public PreviewImport(Inspector inspector, Organs organs) {
        this.inspector = inspector;
        this.organs = organs;
    }

    public Preview handle(Person by, Command command) {
        String organCode = command.organCode();
        if (organCode == null ? !by.holds(Role.DRAFTER) : !by.holds(Role.DRAFTER, organCode)) {
            throw Refusal.forbidden("not-allowed", "只有填报人可以导入报告。");
        }
        FileContent content = command.file().content(organCode, null);
        if (!content.decided()) {
            return new Preview(content, List.of(), List.of());
        }
        ImportResult result = content.result();
        AnnualReport report = result.report();
        Organ organ = organCode == null ? null : organs.find(organCode).orElse(null);
        return new Preview(
                content,
                inspector.inspectSource(report, result.structure(), organ),
                organ == null ? Scanner.scan(report) : Scanner.scan(report, organ.offices()));
    }
}
