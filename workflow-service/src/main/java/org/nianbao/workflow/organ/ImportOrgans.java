package org.nianbao.workflow.organ;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.shared.Act;
import org.nianbao.workflow.shared.Changes;
import org.nianbao.workflow.shared.Refusal;
import org.nianbao.workflow.shared.UseCase;

/** Registers and changes all organs of a list, or none: exactly what the preview of this file said, or it is refused. */
@UseCase
public class ImportOrgans {

    /** @param hash the preview's */
    public record Command(
            String fileName, byte[] bytes, @Nullable String hash) implements Act {
        @Override
        public @Nullable String subject() {
            return null;
        }
    }

    /** What was done. */
    public record Imported(int added, int changed, int unchanged) {}

    private final OrganImport imports;
    private final OrganRegister register;
    private final Registrar registrar;
    private final Changes changes;

    public ImportOrgans(OrganImport imports, OrganRegister register, Registrar registrar, Changes changes) {
        this.imports = imports;
        this.register = register;
        this.registrar = registrar;
        this.changes = changes;
    }

    public Imported handle(Person by, Command command) {
        Entry.mayManage(by);
        register.lockTree();
        OrganImport.Plan plan = imports.plan(command.fileName(), command.bytes());
        if (!Objects.equals(plan.hash(), command.hash())) {
            throw Refusal.conflict("not-the-preview", "文件或系统里的机关在预览之后变了，没有导入任何内容。请重新预览，核对后再导入。");
        }
        if (plan.hasFaults()) {
            throw Refusal.unprocessable("import-faults", "文件里还有错误，没有导入任何内容。请按预览中的提示改正后重新选择文件。");
        }
        registrar.write(plan.tree(), plan.proposals());
        Imported imported = counted(plan.proposals());
        note(command, plan, imported);
        return imported;
    }

    private static Imported counted(List<Proposal> proposals) {
        int added = (int) proposals.stream().filter(Proposal::isNew).count();
        int changed = (int) proposals.stream()
                .filter(proposal -> !proposal.differences().isEmpty())
                .count();
        return new Imported(added, changed, proposals.size() - added - changed);
    }

    private void note(Command command, OrganImport.Plan plan, Imported imported) {
        changes.note("文件", null, command.fileName());
        changes.note("文件的 SM3", null, plan.sourceHash());
        changes.note("新增机关数", null, imported.added());
        changes.note("修改机关数", null, imported.changed());
        for (Proposal proposal : plan.proposals()) {
            Registration after = proposal.after();
            if (proposal.isNew()) {
                changes.note("新增 " + after.code(), null, summary(after));
            }
            proposal.differences()
                    .forEach(difference -> changes.note(
                            after.code() + " " + difference.field().chinese(), difference.from(), difference.to()));
        }
    }

    /** All that is registered of a new organ, in one line. */
    private static String summary(Registration registration) {
        StringBuilder summary = new StringBuilder();
        for (OrganField field : OrganField.values()) {
            String text = field.text(registration);
            if (field != OrganField.CODE && !text.isEmpty()) {
                summary.append(summary.isEmpty() ? "" : "；")
                        .append(field.chinese())
                        .append('：')
                        .append(text);
            }
        }
        return summary.toString();
    }
}
