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
        return "import FILE [-o OUT.json]";
    }

    @Override
    public int run(List<String> words, Terminal terminal) throws Refusal {
        Arguments arguments = Arguments.of(words, Set.of("-o", "--format"));
        arguments.wantsJson();
        InputFile input = InputFile.of(arguments.onlyFile());
        Optional<String> name = arguments.option("-o");
        Editions editions = EditionFiles.editions();
        String json = ImportedJson.of(ReportFile.read(input), editions);
        if (name.isPresent()) {
            OutputFile.of(name.get(), input).write((json + "\n").getBytes(StandardCharsets.UTF_8));
        } else {
            terminal.out().println(json);
        }
        return FINE;
    }
}
