package org.nianbao.workflow.reference;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.json.ReportJson;
import org.nianbao.core.digest.Sm3;
import org.nianbao.core.importing.ImportResult;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.shared.Act;
import org.nianbao.workflow.shared.Changes;
import org.nianbao.workflow.shared.Ids;
import org.nianbao.workflow.shared.Refusal;
import org.nianbao.workflow.shared.UseCase;

/**
 * Stores a report of an earlier year that was published elsewhere. It feeds the checks and stands beside; it is never a
 * draft. The one stored before it for the same year is kept and no longer counts.
 */
@UseCase
public class StoreReference {

    /** What the file holds. It is read once it is sure that the person may store it. */
    @FunctionalInterface
    public interface Source {
        ImportResult read();

        /** Does what takes long, before the transaction. */
        default void prepare() {}
    }

    /**
     * @param fileHash the SHA-256 of the file's bytes
     * @param confirmed whether the person has confirmed what the preview asked
     */
    public record Command(
            String organCode, int year, String fileName, String fileHash, Source source, boolean confirmed)
            implements Act {
        @Override
        public String subject() {
            return organCode + "/" + year;
        }

        @Override
        public void prepare() {
            source.prepare();
        }
    }

    private static final int LONGEST_TITLE = 300;

    private final ReferenceAccess access;
    private final ReferenceRules rules;
    private final References references;
    private final ReportJson json;
    private final Changes changes;
    private final Clock clock;
    private final Ids ids;

    public StoreReference(
            ReferenceAccess access,
            ReferenceRules rules,
            References references,
            ReportJson json,
            Changes changes,
            Clock clock,
            Ids ids) {
        this.access = access;
        this.rules = rules;
        this.references = references;
        this.json = json;
        this.changes = changes;
        this.clock = clock;
        this.ids = ids;
    }

    /** Returns the reference's id; that of the one that counts when it is of the same file. */
    public String handle(Person by, Command command) {
        Kin organ = access.requireStoring(by, command.organCode());
        Optional<Refusal> refused = rules.against(organ, command.year());
        if (refused.isPresent()) {
            throw refused.get();
        }
        ImportResult read = command.source().read();
        List<ReferenceRules.Question> questions = rules.questions(organ, command.year(), read);
        if (!command.confirmed() && !questions.isEmpty()) {
            throw Refusal.unprocessable(
                            "confirmation-needed",
                            questions.stream()
                                    .map(ReferenceRules.Question::sentence)
                                    .reduce("", String::concat))
                    .with("questions", questions);
        }
        references.lock(organ.code());
        Reference before = references.current(organ.code(), command.year()).orElse(null);
        if (before != null && before.fileHash().equals(command.fileHash())) {
            return before.id();
        }
        Reference stored = store(by, command, read.report().withYear(command.year()));
        changes.note(
                "往年已发布报告（" + command.year() + "年度）",
                before == null ? null : before.fileName() + " SHA-256 " + before.fileHash(),
                stored.fileName() + " SHA-256 " + stored.fileHash());
        return stored.id();
    }

    private Reference store(Person by, Command command, AnnualReport content) {
        byte[] bytes = json.write(content);
        Instant now = clock.instant();
        String title = content.title();
        Reference reference = new Reference(
                ids.next(),
                command.organCode(),
                command.year(),
                content.edition(),
                title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE),
                Sm3.hex(bytes),
                command.fileName(),
                command.fileHash(),
                now,
                by.id(),
                by.name(),
                null);
        references.add(reference, bytes, now);
        return reference;
    }
}
