package org.nianbao.core.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words after a command: files, and options with a value each ({@code --name value} or {@code --name=value}).
 *
 * @param files the words that belong to no option, in order
 * @param options the value of each option given
 */
record Arguments(List<String> files, Map<String, String> options) {

    /**
     * Reads the words. What follows {@code --} is files.
     *
     * @param known the options of the command
     * @throws Refusal for an unknown option, one without a value, one given twice
     */
    static Arguments of(List<String> words, Set<String> known) throws Refusal {
        List<String> files = new ArrayList<>();
        Map<String, String> options = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals("--")) {
                files.addAll(words.subList(i + 1, words.size()));
                break;
            }
            if (!word.startsWith("-") || word.equals("-")) {
                files.add(word);
                continue;
            }
            int sign = word.startsWith("--") ? word.indexOf('=') : -1;
            String name = sign < 0 ? word : word.substring(0, sign);
            if (!known.contains(name)) {
                throw new Refusal("没有这个选项：" + name);
            }
            if (sign < 0 && i + 1 == words.size()) {
                throw new Refusal("选项 " + name + " 后面缺少内容。");
            }
            String value = sign < 0 ? words.get(++i) : word.substring(sign + 1);
            if (options.put(name, value) != null) {
                throw new Refusal("选项 " + name + " 写了两次。");
            }
        }
        return new Arguments(List.copyOf(files), options);
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    /** The one file that the command takes. */
    String onlyFile() throws Refusal {
        if (files.isEmpty()) {
            throw new Refusal("请写明要处理的文件。");
        }
        if (files.size() > 1) {
            throw new Refusal("一次只处理一个文件，多出的是：" + String.join(" ", files.subList(1, files.size())));
        }
        return files.get(0);
    }

    /** Whether the answer is wanted as JSON. */
    boolean wantsJson() throws Refusal {
        Optional<String> format = option("--format");
        if (format.isPresent() && !format.get().equals("json") && !format.get().equals("text")) {
            throw new Refusal("--format 只能是 json 或 text，不能是 " + format.get() + "。");
        }
        return format.filter("json"::equals).isPresent();
    }
}
