package org.nianbao.core.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.nianbao.core.content.Cells;
import org.nianbao.core.format.CellId;
import org.nianbao.core.format.Editions;
import org.nianbao.core.format.Equation;
import org.nianbao.core.format.Identity;
import org.nianbao.core.format.Relation;
import org.nianbao.core.format.ReportFormat;
import org.nianbao.core.format.Section;
import org.nianbao.core.format.TableSpec;
import org.nianbao.core.validation.Findings.Judgement;
import org.nianbao.core.validation.IdentityCheck.Broken;

/** T2-05, T3-01 to T3-03, T4-01 to T4-03 and whatever other identities an edition states: each table by its own edition's. */
final class IdentitiesHold implements ReportRule {

    /** The identities that stop a submission: facts of arithmetic in tables that every organ fills. */
    private static final Set<String> STOPPING = Set.of("T3-01", "T3-02", "T3-03", "T4-01", "T4-02", "T4-03");

    /** The lawful explanations of those that do not stop. */
    private static final Map<String, List<String>> EXPLANATIONS =
            Map.of("T2-05", List.of("对外公开总数量只计年底仍在公开的件数，本年新公开的有一部分年内已经废止或失效。"));

    @Override
    public List<Rule> rules(Editions editions) {
        Map<String, Rule> rules = new LinkedHashMap<>();
        Map<String, Map<String, String>> formulas = new LinkedHashMap<>();
        for (ReportFormat format : editions.formats()) {
            for (TableSpec table : format.tables()) {
                for (Identity identity : table.identities()) {
                    Rule rule = inWords(format, table, identity);
                    rules.put(rule.id(), rule);
                    formulas.computeIfAbsent(rule.id(), id -> new LinkedHashMap<>())
                            .merge(rule.formula(), format.edition(), (one, other) -> one + "、" + other);
                }
            }
        }
        return rules.values().stream()
                .map(rule -> rule.computes(formula(formulas.getOrDefault(rule.id(), Map.of()))))
                .toList();
    }

    /** One formula as it is; several each with the editions that state it. */
    private static String formula(Map<String, String> editions) {
        if (editions.size() == 1) {
            return editions.keySet().iterator().next();
        }
        List<String> formulas = new ArrayList<>();
        editions.forEach((formula, edition) -> formulas.add(edition + "年版：" + formula));
        return String.join("；", formulas);
    }

    private static Rule inWords(ReportFormat format, TableSpec table, Identity identity) {
        IdentityInWords words = new IdentityInWords(table, identity);
        Rule rule = rule(format, table, identity)
                .computes(lines(table, identity) + words.formula())
                .example(words.wrong(), words.right());
        List<String> explanations = EXPLANATIONS.getOrDefault(identity.rule(), List.of());
        return rule.stops() ? rule : rule.explainedBy(explanations.toArray(String[]::new));
    }

    private static Rule rule(ReportFormat format, TableSpec table, Identity identity) {
        String section = format.sections().stream()
                .filter(listed -> listed instanceof Section.Tables tables
                        && tables.tables().contains(table.id()))
                .map(Section::heading)
                .findFirst()
                .orElse(table.title());
        return new Rule(
                identity.rule(),
                Severity.ERROR,
                STOPPING.contains(identity.rule()),
                lines(table, identity) + identity.words() + "。",
                format.basis().document() + "附件“" + section + "”");
    }

    private static String lines(TableSpec table, Identity identity) {
        boolean perRow = identity.each() == Identity.Each.ROW;
        if (identity.only().isEmpty()) {
            return Names.table(table) + (perRow ? "每一行：" : "每一列：");
        }
        return Names.table(table)
                + String.join(
                        "、",
                        identity.only().stream()
                                .map(line -> "“" + (perRow ? Names.row(table, line) : Names.column(table, line)) + "”")
                                .toList())
                + "：";
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Beside beside = Beside.of(subject);
        for (TableInUse table : subject.tables()) {
            if (table.figures().satisfy(table.table())) {
                continue;
            }
            List<Broken> broken = IdentityCheck.check(table.table(), subject.cells());
            if (broken.isEmpty()) {
                continue;
            }
            Repairs repairs =
                    Repairs.of(table.table(), subject.cells(), broken, beside == null ? null : beside.lastYear());
            for (Identity identity : table.table().identities()) {
                Rule rule = rule(table.format(), table.table(), identity);
                List<Equation> unsure = new ArrayList<>();
                for (Broken one : broken) {
                    if (!one.equation().rule().equals(identity.rule())) {
                        continue;
                    }
                    if (one.sides() == null) {
                        unsure.add(one.equation());
                    } else {
                        fail(subject, table.table(), identity, rule, one.equation(), one.sides(), repairs, findings);
                    }
                }
                if (!unsure.isEmpty()) {
                    unsure(subject, table.table(), identity, rule, unsure, findings);
                }
            }
        }
    }

    private static void fail(
            Subject subject,
            TableSpec table,
            Identity identity,
            Rule rule,
            Equation equation,
            Equation.Sides sides,
            Repairs repairs,
            Findings findings) {
        IdentityMessage message = new IdentityMessage(table, identity, equation, sides, subject.cells());
        CellId defined = equation.defines();
        boolean leftIsRight = equation.is() == Relation.EQUAL;
        BigDecimal expected = defined == null
                ? leftIsRight ? sides.left() : sides.right()
                : equation.solveFor(defined, subject.cells()::figure);
        BigDecimal found = defined == null
                ? leftIsRight ? sides.right() : sides.left()
                : subject.cells().figure(defined);
        Judgement judgement = Judgement.error(message.sum() + repairs.advice(equation, message))
                .with(expected, found);
        findings.inCells(subject.placeOfTable(table.id()), rule, judgement, cells(equation));
    }

    /** All lines that cannot be judged yet, said once, with the cells that are missing. */
    private static void unsure(
            Subject subject,
            TableSpec table,
            Identity identity,
            Rule rule,
            List<Equation> equations,
            Findings findings) {
        Cells cells = subject.cells();
        Set<CellId> missing = new LinkedHashSet<>();
        List<String> lines = new ArrayList<>();
        for (Equation equation : equations) {
            lines.add("“" + IdentityMessage.line(table, identity, equation) + "”");
            cells(equation).stream().filter(cell -> cells.figure(cell) == null).forEach(missing::add);
        }
        findings.inCells(
                subject.placeOfTable(table.id()),
                rule,
                Judgement.unsure(
                        Severity.ERROR,
                        Names.list(lines, 4, identity.each() == Identity.Each.ROW ? "行" : "列") + "：有" + missing.size()
                                + "格没有数字，“" + identity.words() + "”暂时无法核对。"),
                List.copyOf(missing));
    }

    private static List<CellId> cells(Equation equation) {
        return equation.terms().stream().map(Equation.Term::cell).toList();
    }
}
