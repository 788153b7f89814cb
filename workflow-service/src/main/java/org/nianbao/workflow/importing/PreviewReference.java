package org.nianbao.workflow.importing;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.importing.ImportResult;
import org.nianbao.core.scanner.Hit;
import org.nianbao.core.scanner.Scanner;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.reference.Kin;
import org.nianbao.workflow.reference.ReferenceAccess;
import org.nianbao.workflow.reference.ReferenceRules;
import org.nianbao.workflow.shared.Act;
import org.nianbao.workflow.shared.Refusal;
import org.nianbao.workflow.shared.UseCase;

/** Shows what a file of an earlier year holds, before it is stored for reference. Nothing is stored. */
@UseCase
public class PreviewReference {

    /** @param year the year that the person chose; null for the file's own */
    public record Command(String organCode, @Nullable Integer year, FileReading file) implements Act {
        @Override
        public String subject() {
            return organCode;
        }

        @Override
        public void prepare() {
            file.prepare();
        }
    }

    /**
     * @param content what was read; nothing else is told while it must be chosen which report is meant
     * @param year the year under which it would be stored
     * @param refusal why it cannot be stored; null when it can
     * @param questions what must be confirmed first
     */
    public record Preview(
            FileContent content,
            List<Hit> hits,
            int year,
            @Nullable Refusal refusal,
            List<ReferenceRules.Question> questions) {}

    private final ReferenceAccess access;
    private final ReferenceRules rules;

    public PreviewReference(ReferenceAccess access, ReferenceRules rules) {
        this.access = access;
        this.rules = rules;
    }

    public Preview handle(Person by, Command command) {
        Kin organ = access.requireStoring(by, command.organCode());
        FileContent content = command.file().content(organ.code(), null);
        ImportResult result = content.result();
        int year = Optional.ofNullable(command.year()).orElse(result.report().year());
        if (!content.decided()) {
            return new Preview(content, List.of(), year, null, List.of());
        }
        return new Preview(
                content,
                Scanner.scan(result.report()),
                year,
                rules.against(organ, year).orElse(null),
                rules.questions(organ, year, result));
    }
}
