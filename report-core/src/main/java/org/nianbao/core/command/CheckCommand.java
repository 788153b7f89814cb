package org.nianbao.core.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.format.Editions;
import org.nianbao.core.format.json.EditionFiles;
import org.nianbao.core.importing.ImportResult;
import org.nianbao.core.validation.Context;
import org.nianbao.core.validation.LastYear;
import org.nianbao.core.validation.Organ;
import org.nianbao.core.validation.OrganType;
import org.nianbao.core.validation.ReportValidator;

/** Checks reports by all rules, as the application does before a report is submitted. */
final class CheckCommand implements Command {

    @Override
    public String usage() {
        return "check FILE… [--last-year FILE] [--organ-type TYPE] [--format json] [--xlsx OUT.xlsx]";
    }

    @Override
    public int run(List<String> words, Terminal terminal) throws Refusal {
        Arguments arguments = Arguments.of(words, Set.of("--last-year", "--organ-type", "--format", "--xlsx"));
        boolean json = arguments.wantsJson();
        if (arguments.files().isEmpty()) {
            throw new Refusal("请写明要检查的文件。");
        }
        Optional<OrganType> type = organType(arguments);
        Optional<FindingsFile> workbook = FindingsFile.of(arguments);
        Editions editions = EditionFiles.editions();
        Optional<String> lastYear = arguments.option("--last-year");
        LastYearFile before = lastYear.isPresent() ? LastYearFile.read(lastYear.get()) : null;
        List<CheckedFile> checked = new ArrayList<>();
        for (String file : arguments.files()) {
            checked.add(check(file, before, type, editions));
        }
        if (json) {
            terminal.out().println(Answer.of(out -> {
                out.writeStartArray();
                checked.forEach(one -> one.write(out));
                out.writeEndArray();
            }));
        } else {
            say(checked, before == null, editions, terminal);
        }
        if (workbook.isPresent()) {
            workbook.get().write(checked, editions, terminal, !json);
        }
        for (CheckedFile one : checked) {
            if (one.refusal() != null) {
                terminal.complain(one.refusal().sentence());
            }
        }
        return checked.stream().mapToInt(CheckedFile::exit).max().orElse(FINE);
    }

    private static void say(List<CheckedFile> checked, boolean alone, Editions editions, Terminal terminal) {
        CheckWords words = new CheckWords(terminal.out(), editions);
        boolean first = true;
        for (CheckedFile one : checked) {
            if (one.report() == null) {
                continue;
            }
            if (!first) {
                terminal.out().println();
            }
            first = false;
            words.print(one);
        }
        if (!first && checked.size() > 1) {
            words.sum(checked);
        }
        if (alone && checked.stream().anyMatch(one -> one.report() != null)) {
            terminal.out().println();
            terminal.out().println("没有上年数据，跨年核对没有做。有上年报告的，请加上 --last-year 文件。");
        }
    }

    private static CheckedFile check(
            String file, @Nullable LastYearFile before, Optional<OrganType> type, Editions editions) {
        try {
            ImportResult read = ReportFile.read(InputFile.of(file));
            LastYear lastYear = before == null ? null : before.beside(file, read.report());
            String name = read.report().organ();
            Organ organ = type.map(known -> Organ.known(known, name)).orElseGet(() -> Organ.guessed(name));
            return new CheckedFile(
                    file,
                    read.report(),
                    read.structure(),
                    new ReportValidator(editions)
                            .validate(read.report(), new Context(organ, lastYear, read.structure())),
                    null);
        } catch (Refusal e) {
            return new CheckedFile(file, null, null, List.of(), e);
        }
    }

    private static Optional<OrganType> organType(Arguments arguments) throws Refusal {
        Optional<String> word = arguments.option("--organ-type");
        if (word.isEmpty()) {
            return Optional.empty();
        }
        Optional<OrganType> type = OrganType.ofWord(word.get());
        if (type.isEmpty()) {
            throw new Refusal("没有这种机关类型：" + word.get() + "。可以写："
                    + Arrays.stream(OrganType.values()).map(OrganType::word).collect(Collectors.joining(" ")));
        }
        return type;
    }
}
