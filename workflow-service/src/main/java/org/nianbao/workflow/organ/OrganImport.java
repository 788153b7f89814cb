package org.nianbao.workflow.organ;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.digest.Sm3;
import org.nianbao.workflow.shared.LegalDates;
import org.nianbao.workflow.shared.table.Fault;
import org.nianbao.workflow.shared.table.Row;
import org.nianbao.workflow.shared.table.Rows;
import org.nianbao.workflow.shared.table.TableFile;
import org.springframework.stereotype.Component;

/** Says what a list of organs would do, without doing it. */
@Component
class OrganImport {

    /**
     * What a list would do.
     *
     * @param proposals one for each line
     * @param others faults that belong to no place of an organ, by line
     * @param hash names this outcome: of the same bytes on other organs, or of other bytes, it is another
     * @param sourceHash the SM3 of the file
     */
    record Plan(
            List<Proposal> proposals,
            Map<Integer, List<Fault>> others,
            OrganTree tree,
            String hash,
            String sourceHash) {

        boolean hasFaults() {
            return !others.isEmpty()
                    || proposals.stream()
                            .anyMatch(proposal -> !proposal.faults().isEmpty());
        }
    }

    private final OrganRegister register;
    private final Clock clock;

    OrganImport(OrganRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    Plan plan(String fileName, byte[] bytes) {
        Rows rows = TableFile.read(fileName, bytes, OrganSheet.COLUMNS);
        Map<String, Registration> known = register.all();
        Map<Integer, List<Fault>> cellFaults = new HashMap<>();
        rows.faults()
                .forEach(fault -> cellFaults
                        .computeIfAbsent(fault.line(), line -> new ArrayList<>())
                        .add(fault));
        Map<String, Integer> lines = new HashMap<>();
        List<Proposal> proposals = new ArrayList<>();
        Map<Integer, List<Fault>> others = new HashMap<>();
        for (Row row : rows.rows()) {
            List<Fault> broken = cellFaults.getOrDefault(row.line(), List.of());
            proposals.add(proposal(row, rows, known, broken, lines));
            List<Fault> whole =
                    broken.stream().filter(fault -> fault.column() == null).toList();
            if (!whole.isEmpty()) {
                others.put(row.line(), whole);
            }
        }
        OrganTree tree = new OrganTree(known.values().stream()
                .map(registration -> OrganTree.Node.of(registration.organ()))
                .toList());
        List<Proposal> checked = TreeRules.check(tree, proposals);
        String sourceHash = Sm3.hex(bytes);
        return new Plan(checked, others, tree, Sm3.hex(sourceHash + outcome(checked)), sourceHash);
    }

    private Proposal proposal(
            Row row, Rows rows, Map<String, Registration> known, List<Fault> broken, Map<String, Integer> lines) {
        String code = row.get(OrganField.CODE.chinese());
        Registration before = known.get(code);
        OrganReader.Reading read = OrganReader.read(texts(row, rows, before), before, LegalDates.today(clock));
        List<FieldFault> faults = new ArrayList<>();
        for (Fault fault : broken) {
            String column = fault.column();
            if (column != null) {
                OrganField.ofColumn(column).ifPresent(field -> faults.add(new FieldFault(field, fault.message())));
            }
        }
        // what cannot be taken is said once, not again as missing
        read.faults().stream()
                .filter(fault -> faults.stream().noneMatch(cell -> cell.field() == fault.field()))
                .toList()
                .forEach(faults::add);
        Integer earlier = code.isEmpty() ? null : lines.putIfAbsent(code, row.line());
        if (earlier != null) {
            faults.add(new FieldFault(
                    OrganField.CODE, "“" + FieldTexts.shown(code) + "”在第 " + earlier + " 行已经有了，一个机关只写一行。"));
        }
        if (before != null
                && before.organ().validTo() != null
                && before.organ().validTo().isBefore(LegalDates.today(clock))) {
            faults.add(new FieldFault(
                    OrganField.CODE,
                    "“" + code + "”是“" + before.organ().fullName() + "”的代码，它已于 "
                            + before.organ().validTo() + " 终止。"));
        }
        return new Proposal(row.line(), read.registration(), before, faults);
    }

    /** Of a column that the list does not have, an organ keeps what it has. */
    private static Function<OrganField, String> texts(Row row, Rows rows, @Nullable Registration before) {
        return field -> before == null || rows.columns().contains(field.chinese())
                ? row.get(field.chinese())
                : field.text(before);
    }

    private static String outcome(List<Proposal> proposals) {
        StringBuilder outcome = new StringBuilder();
        for (Proposal proposal : proposals) {
            outcome.append('\n').append(proposal.line()).append(proposal.isNew() ? '+' : '=');
            proposal.differences()
                    .forEach(difference -> outcome.append('\t')
                            .append(difference.field().key())
                            .append('\t')
                            .append(difference.from())
                            .append('\t')
                            .append(difference.to()));
            outcome.append('\t').append(proposal.faults().size());
        }
        return outcome.toString();
    }
}
