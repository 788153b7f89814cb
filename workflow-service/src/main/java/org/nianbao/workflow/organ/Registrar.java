package org.nianbao.workflow.organ;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.shared.LegalDates;
import org.nianbao.workflow.shared.Refusal;
import org.springframework.stereotype.Component;

/** Writes proposals with which nothing is wrong, and keeps the tree's history: an old place ends, a new one begins today. */
@Component
class Registrar {

    private final OrganRegister register;
    private final Clock clock;

    Registrar(OrganRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /** Writes these; the tree is locked. Refused when somebody changed one of them in between. */
    void write(OrganTree now, List<Proposal> proposals) {
        OrganTree after = now.with(proposals.stream()
                .map(proposal -> OrganTree.Node.of(proposal.after().organ()))
                .toList());
        register.add(proposals.stream()
                .filter(Proposal::isNew)
                .map(Proposal::after)
                .sorted(Comparator.comparingInt(
                        registration -> after.above(registration.code()).size()))
                .toList());
        for (Proposal proposal : proposals) {
            if (!proposal.isNew() && !proposal.differences().isEmpty() && !register.change(proposal.after())) {
                throw stale();
            }
        }
        writeLinks(now, after, proposals);
    }

    static Refusal stale() {
        return new Refusal(Refusal.Kind.STALE, "stale", "这个机关在您打开之后又有了变动，请刷新后再改；您刚才填写的内容没有保存。");
    }

    private void writeLinks(OrganTree now, OrganTree after, List<Proposal> proposals) {
        Set<String> added = new HashSet<>();
        proposals.stream()
                .filter(Proposal::isNew)
                .forEach(proposal -> added.add(proposal.after().code()));
        LocalDate today = LegalDates.today(clock);
        Map<String, List<String>> ended = new HashMap<>();
        List<OrganRegister.Link> begun = new ArrayList<>();
        for (OrganTree.Node node : after.nodes()) {
            if (node.validTo() != null && node.validTo().isBefore(today)) {
                continue;
            }
            List<String> above = after.above(node.code());
            if (added.contains(node.code())) {
                begun.add(new OrganRegister.Link(node.code(), node.code(), 0, node.validFrom()));
                link(begun, node, List.of(), above, after);
            } else {
                List<String> before = now.above(node.code());
                for (int i = 0; i < before.size(); i++) {
                    if (i >= above.size() || !above.get(i).equals(before.get(i))) {
                        ended.computeIfAbsent(before.get(i), code -> new ArrayList<>())
                                .add(node.code());
                    }
                }
                link(begun, node, before, above, null);
            }
        }
        ended.forEach((ancestor, descendants) -> register.endLinks(ancestor, descendants, today));
        register.addLinks(begun);
    }

    /** Begins what was not before: a new organ's places with its own time, others today. */
    private void link(
            List<OrganRegister.Link> begun,
            OrganTree.Node node,
            List<String> before,
            List<String> above,
            @Nullable OrganTree timesOf) {
        LocalDate today = LegalDates.today(clock);
        for (int i = 0; i < above.size(); i++) {
            if (i >= before.size() || !before.get(i).equals(above.get(i))) {
                OrganTree.Node ancestor = timesOf == null ? null : timesOf.node(above.get(i));
                LocalDate from = ancestor == null ? today : later(node.validFrom(), ancestor.validFrom());
                begun.add(new OrganRegister.Link(above.get(i), node.code(), i + 1, from));
            }
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
