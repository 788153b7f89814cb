package org.nianbao.core.command;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.nianbao.core.format.Editions;
import org.nianbao.core.format.json.EditionFiles;

/** Reads a report from a file and writes it as JSON, with a note for everything that was not plainly there. */
final class ImportCommand implements Command {

    @Override
    public String usage() {
        return "import FILE [--report N] [-o OUT.json]";
    }

    @Override
    public int run(List<String> words, Terminal terminal) throws Refusal {
        Arguments arguments = Arguments.of(words, Set.of("-o", "--format", "--report"));
        arguments.wantsJson();
        InputFile input = InputFile.of(arguments.onlyFile());
        Optional<String> name = arguments.option("-o");
        Editions editions = EditionFiles.editions();
        String json = ImportedJson.of(ReportFile.read(input, which(arguments)), editions);
        if (name.isPresent()) {
            OutputFile.of(name.get(), input).write((json + "\n").getBytes(StandardCharsets.UTF_8));
        } else {
            terminal.out().println(json);
        }
        return FINE;
    }

    private static Optional<Integer> which(Arguments arguments) throws Refusal {
        Optional<String> number = arguments.option("--report");
        if (number.isPresent() && !number.get().matches("[1-9]\\d{0,2}")) {
            throw new Refusal("--report 后面写第几份报告：1、2……，不能是 " + number.get() + "。");
        }
        return number.map(Integer::valueOf);
    }
}
