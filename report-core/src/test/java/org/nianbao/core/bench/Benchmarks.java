package org.nianbao.core.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** All benchmarks of the core by name, in the order in which they run. */
final class Benchmarks {

    private Benchmarks() {}

    static Map<String, Supplier<Benchmark>> all() {
        Map<String, Supplier<Benchmark>> all = new LinkedHashMap<>();
        all.put("validate-arithmetic", ValidateArithmetic::benchmark);
        all.put("import-docx", ImportDocx::benchmark);
        all.put("import-html", ImportHtml::benchmark);
        all.put("scan", ScanText::benchmark);
        all.put("validate-text", ValidateText::benchmark);
        return all;
    }
}
