package org.nianbao.core.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The program behind {@code ./nianbao check|import|render|scan}. */
public final class Nianbao {

    private Nianbao() {}

    public static void main(String[] words) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int exit = run(List.of(words), new Terminal(out, err));
        out.flush();
        System.exit(exit);
    }

    /** Runs the command that the words name, and answers the exit code: 0 fine, 1 found something wrong, 2 could not. */
    static int run(List<String> words, Terminal terminal) {
        if (words.isEmpty() || List.of("help", "--help", "-h").contains(words.get(0))) {
            usages(words.isEmpty() ? terminal.err() : terminal.out());
            return words.isEmpty() ? Command.REFUSED : Command.FINE;
        }
        Command command = commandNamed(words.get(0));
        if (command == null) {
            terminal.complain("没有这个命令：" + words.get(0));
            usages(terminal.err());
            return Command.REFUSED;
        }
        List<String> rest = words.subList(1, words.size());
        if (rest.contains("--help") || rest.contains("-h")) {
            terminal.out().println("用法：nianbao " + command.usage());
            return Command.FINE;
        }
        return run(command, rest, terminal);
    }

    /** Runs it; whatever goes wrong becomes a sentence. */
    private static int run(Command command, List<String> words, Terminal terminal) {
        try {
            return command.run(words, terminal);
        } catch (Refusal e) {
            terminal.complain(e.sentence());
            if (e.code().equals("wrong-usage")) {
                terminal.complain("用法：nianbao " + command.usage());
            }
        } catch (OutOfMemoryError e) {
            terminal.complain("内存不够，处理不了这么大的文件。");
        } catch (RuntimeException | StackOverflowError e) {
            terminal.complain("程序出错了，没有完成（" + e.getClass().getSimpleName() + "）。文件没有改动。请把命令和文件交给系统管理员。");
        }
        return Command.REFUSED;
    }

    private static @Nullable Command commandNamed(String name) {
        return switch (name) {
            case "check" -> new CheckCommand();
            case "import" -> new ImportCommand();
            case "render" -> new RenderCommand();
            case "scan" -> new ScanCommand();
            default -> null;
        };
    }

    private static void usages(PrintStream to) {
        to.println("用法：");
        for (String name : List.of("check", "import", "render", "scan")) {
            Command command = commandNamed(name);
            if (command != null) {
                to.println("  nianbao " + command.usage());
            }
        }
    }
}
