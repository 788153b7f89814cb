package org.nianbao.core.command;

import java.util.List;
import java.util.Set;

import org.nianbao.core.scanner.Hit;
import org.nianbao.core.scanner.Level;
import tools.jackson.core.JsonGenerator;

/** Looks for what must not be published. Excerpts are masked: what was found is not spread by saying so. */
final class ScanCommand implements Command {

    @Override
    public String usage() {
        return "scan FILE [--format json]";
    }

    @Override
    public int run(List<String> words, Terminal terminal) throws Refusal {
        Arguments arguments = Arguments.of(words, Set.of("--format"));
        boolean json = arguments.wantsJson();
        InputFile file = InputFile.of(arguments.onlyFile());
        List<Hit> hits = ScannedFile.hits(file);
        if (json) {
            terminal.out().println(Answer.of(out -> write(out, file.name(), hits)));
        } else {
            say(hits, terminal);
        }
        return hits.stream().anyMatch(hit -> hit.level() != Level.HINT) ? FOUND : FINE;
    }

    private static void write(JsonGenerator json, String file, List<Hit> hits) {
        json.writeStartArray();
        json.writeStartObject();
        json.writeStringProperty("file", file);
        json.writeArrayPropertyStart("hits");
        hits.forEach(hit -> write(json, hit));
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Hit hit) {
        json.writeStartObject();
        json.writeStringProperty("rule", hit.rule());
        json.writeStringProperty("severity", hit.level().word());
        if (hit.line() > 0) {
            json.writeNumberProperty("line", hit.line());
        } else {
            json.writeNullProperty("line");
        }
        if (hit.cell() != null) {
            Answer.cells(json, "anchor", List.of(hit.cell()));
        } else {
            Answer.anchor(json, hit.anchor());
        }
        json.writeStringProperty("excerpt", hit.excerpt());
        json.writeEndObject();
    }

    private static void say(List<Hit> hits, Terminal terminal) {
        long block = hits.stream().filter(hit -> hit.level() == Level.BLOCK).count();
        long warn = hits.stream().filter(hit -> hit.level() == Level.WARN).count();
        if (block > 0) {
            terminal.out().println("不能公开：" + block + " 处禁止公开" + (warn > 0 ? "，" + warn + " 处要人工确认。" : "。"));
        } else {
            terminal.out().println(warn > 0 ? "要人工确认：" + warn + " 处。" : "没有发现不能公开的内容。");
        }
        for (Hit hit : hits) {
            String sign = switch (hit.level()) {
                case BLOCK -> "✕";
                case WARN -> "!";
                case HINT -> "·";
            };
            terminal.out()
                    .println("  " + sign + " " + hit.rule() + "  " + place(hit) + hit.category() + "：" + hit.excerpt());
            terminal.out().println("      " + hit.message());
        }
    }

    private static String place(Hit hit) {
        if (hit.line() > 0) {
            return "第 " + hit.line() + " 行，";
        }
        if (hit.cell() != null) {
            return hit.cell() + "，";
        }
        return "";
    }
}
