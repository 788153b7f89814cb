package org.nianbao.core.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code ./nianbao bench [NAME…] [--format json]}: exit 1 when one is slower than its bar, 2 for an unknown name. */
public final class Bench {

    private Bench() {}

    public static void main(String[] words) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(run(List.of(words), out, err));
    }

    static int run(List<String> words, PrintStream out, PrintStream err) {
        Map<String, Supplier<Benchmark>> all = Benchmarks.all();
        List<String> names = new ArrayList<>();
        boolean json = false;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals("--format") && i + 1 < words.size()) {
                json = words.get(++i).equals("json");
            } else if (word.equals("--format=json")) {
                json = true;
            } else {
                names.add(word);
            }
        }
        for (String name : names) {
            if (!all.containsKey(name)) {
                err.println("没有这个测速项目：" + name + "。有的是：" + String.join(" ", all.keySet()));
                return 2;
            }
        }
        List<Measured> rows = new ArrayList<>();
        if (!json) {
            out.printf(
                    "%-20s %12s %12s %8s %8s %8s  %s%n", "bench", "ours ms", "floor ms", "ratio", "spread", "bar", "");
        }
        for (String name : names.isEmpty() ? List.copyOf(all.keySet()) : names) {
            Measured row = Measured.of(Objects.requireNonNull(all.get(name)).get());
            rows.add(row);
            if (!json) {
                print(row, out);
            }
        }
        if (json) {
            out.println(json(rows));
        }
        return rows.stream().allMatch(Measured::holds) ? 0 : 1;
    }

    private static void print(Measured row, PrintStream out) {
        out.printf(
                "%-20s %12s %12s %8s %8s %8s  %s%n",
                row.bench().name(),
                Measured.milliseconds(row.ours()),
                Measured.milliseconds(row.floor()),
                row.ratio(),
                row.spread(),
                "≤ " + row.bench().bar(),
                row.holds() ? "holds" : "SHORT");
    }

    private static String json(List<Measured> rows) {
        JsonMapper mapper = JsonMapper.shared();
        ArrayNode array = mapper.createArrayNode();
        for (Measured row : rows) {
            ObjectNode node = array.addObject();
            node.put("bench", row.bench().name());
            node.putNull("database");
            node.put("unit", "ms for " + row.bench().unit());
            node.put("ours", Measured.milliseconds(row.ours()));
            node.put("floor", Measured.milliseconds(row.floor()));
            node.put("ratio", row.ratio());
            node.put("runs", row.runs());
            node.put("spread", row.spread());
            node.put("bar", row.bench().bar());
            node.put("holds", row.holds());
        }
        return mapper.writeValueAsString(array);
    }
}
