package org.nianbao.workflow.organ;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.shared.Act;
import org.nianbao.workflow.shared.Changes;
import org.nianbao.workflow.shared.LegalDates;
import org.nianbao.workflow.shared.Refusal;
import org.nianbao.workflow.shared.UseCase;

/** Changes what is registered of an organ; with another parent it moves in the tree, from today on. */
@UseCase
public class ChangeOrgan {

    /**
     * @param fields what is written at each place, by {@link OrganField#key}; places that are not named stay as they are
     * @param version the organ's as the person saw it
     */
    public record Command(String code, Map<String, String> fields, long version) implements Act {
        @Override
        public String subject() {
            return code;
        }
    }

    private final OrganRegister register;
    private final Registrar registrar;
    private final Changes changes;
    private final Clock clock;

    public ChangeOrgan(OrganRegister register, Registrar registrar, Changes changes, Clock clock) {
        this.register = register;
        this.registrar = registrar;
        this.changes = changes;
        this.clock = clock;
    }

    public void handle(Person by, Command command) {
        Entry.mayManage(by);
        register.lockTree();
        Registration before = register.find(command.code()).orElseThrow(ChangeOrgan::unknown);
        LocalDate today = LegalDates.today(clock);
        LocalDate end = before.organ().validTo();
        if (end != null && end.isBefore(today)) {
            throw Refusal.conflict("organ-ended", "“" + before.organ().fullName() + "”已于 " + end + " 终止，不能再修改。");
        }
        if (before.organ().version() != command.version()) {
            throw Registrar.stale();
        }
        OrganTree tree = register.tree();
        Map<String, String> fields = new HashMap<>();
        for (OrganField field : OrganField.values()) {
            fields.put(field.key(), command.fields().getOrDefault(field.key(), field.text(before)));
        }
        fields.put(OrganField.CODE.key(), before.code());
        OrganReader.Reading read = OrganReader.read(Entry.texts(fields), before, today);
        Proposal proposal = TreeRules.check(tree, List.of(new Proposal(0, read.registration(), before, read.faults())))
                .get(0);
        Entry.refuseFaults(proposal);
        if (proposal.differences().isEmpty()) {
            return;
        }
        registrar.write(tree, List.of(proposal));
        proposal.differences()
                .forEach(difference -> changes.note(difference.field().chinese(), difference.from(), difference.to()));
    }

    static Refusal unknown() {
        return new Refusal(Refusal.Kind.UNKNOWN, "not-found", "没有这个机关，请刷新后重试。");
    }
}
