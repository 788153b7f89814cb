package org.nianbao.workflow.organ;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.shared.Act;
import org.nianbao.workflow.shared.Changes;
import org.nianbao.workflow.shared.LegalDates;
import org.nianbao.workflow.shared.UseCase;

/** Registers a new organ under its parent. Its code is taken for ever, also when it has ended. */
@UseCase
public class AddOrgan {

    /** @param fields what is written at each place, by {@link OrganField#key} */
    public record Command(Map<String, String> fields) implements Act {
        @Override
        public String subject() {
            String code = fields.getOrDefault(OrganField.CODE.key(), "").strip();
            return OrganReader.CODE.matcher(code).matches() ? code : "";
        }
    }

    private final OrganRegister register;
    private final Registrar registrar;
    private final Changes changes;
    private final Clock clock;

    public AddOrgan(OrganRegister register, Registrar registrar, Changes changes, Clock clock) {
        this.register = register;
        this.registrar = registrar;
        this.changes = changes;
        this.clock = clock;
    }

    /** Returns the new organ's code. */
    public String handle(Person by, Command command) {
        Entry.mayManage(by);
        register.lockTree();
        OrganTree tree = register.tree();
        OrganReader.Reading read = OrganReader.read(Entry.texts(command.fields()), null, LegalDates.today(clock));
        Proposal proposal = new Proposal(0, read.registration(), null, faults(read, tree));
        Proposal checked = TreeRules.check(tree, List.of(proposal)).get(0);
        Entry.refuseFaults(checked);
        registrar.write(tree, List.of(checked));
        for (OrganField field : OrganField.values()) {
            changes.note(field.chinese(), null, field.text(checked.after()));
        }
        return checked.after().code();
    }

    private static List<FieldFault> faults(OrganReader.Reading read, OrganTree tree) {
        List<FieldFault> faults = new ArrayList<>(read.faults());
        OrganTree.Node taken = tree.node(read.registration().code());
        if (taken != null) {
            faults.add(new FieldFault(
                    OrganField.CODE,
                    "“" + taken.code() + "”已是“" + taken.name() + "”的代码" + (taken.validTo() == null ? "" : "（已终止）")
                            + "，请换一个。"));
        }
        return faults;
    }
}
