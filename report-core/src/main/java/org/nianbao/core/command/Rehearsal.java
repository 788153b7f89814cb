package org.nianbao.core.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Goes once through what the commands do, on a small report and on files of every kind that is read. The launcher runs it after a build and has the classes that
 * it needed archived, so that every later start is quick. It has no other purpose.
 */
public final class Rehearsal {

    private static final String REPORT = """
            {"edition":"2021","year":2021,"organ":"某镇人民政府","title":"某镇人民政府2021年政府信息公开工作年度报告",
             "narratives":{
               "overview":[{"id":"b1","kind":"paragraph","text":"本年度共收到申请 1 件，联系电话 0512-00000000。"}],
               "problems":[{"id":"b2","kind":"paragraph","text":"公开内容还不够细。"}],
               "other-matters":[{"id":"b3","kind":"paragraph","text":"本机关按规定收取信息处理费，全年未收取。"}]},
             "cells":{
               "documents/rules/issued":0,"fees/administrative-fees/amount":1.5,
               "requests/newly-received/natural-person":1,"requests/newly-received/total":2,
               "requests/granted/natural-person":1,"requests/total-handled/natural-person":1,
               "disputes/reconsideration/upheld":0,"disputes/reconsideration/total":0}}
            """;

    private Rehearsal() {}

    /** Takes a directory for the files that it makes, then files to be read, of each kind one. */
    public static void main(String[] words) throws IOException {
        run(Path.of(words[0]), List.of(words).subList(1, words.length));
    }

    /** Runs every command, and answers their exit codes in order. */
    static List<Integer> run(Path directory, List<String> files) throws IOException {
        String json = directory.resolve("report.json").toString();
        String docx = directory.resolve("report.docx").toString();
        String html = directory.resolve("report.html").toString();
        String imported = directory.resolve("imported.json").toString();
        Files.writeString(Path.of(json), REPORT);
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(nowhere, nowhere);
        List<Integer> exits = new ArrayList<>();
        List<List<String>> commands = new ArrayList<>(List.of(
                List.of("render", json, "-o", docx),
                List.of("render", json, "-o", html),
                List.of("import", docx, "-o", imported),
                List.of("check", docx, html),
                List.of("check", docx, "--format", "json"),
                List.of("scan", docx)));
        for (String file : files) {
            commands.add(List.of("import", file));
            commands.add(List.of("scan", file));
        }
        for (List<String> command : commands) {
            exits.add(Nianbao.run(command, terminal));
        }
        return List.copyOf(exits);
    }
}
