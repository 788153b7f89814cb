package org.nianbao.core.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** A file to be written: whole or not at all, and never over what was read. */
record OutputFile(String name, Path path) {

    /**
     * The file of this name.
     *
     * @throws Refusal when it is the input, or cannot be a file
     */
    static OutputFile of(String name, InputFile input) throws Refusal {
        Path path = InputFile.pathOf(name);
        try {
            if (Files.exists(path) && Files.exists(input.path()) && Files.isSameFile(path, input.path())) {
                throw new Refusal("输出不能盖掉输入的文件：" + name + "。请换一个文件名。");
            }
        } catch (IOException e) {
            throw cannotWrite(name);
        }
        if (Files.isDirectory(path)) {
            throw new Refusal("unwritable-file", "这是一个文件夹，不能写成文件：" + name);
        }
        return new OutputFile(name, path);
    }

    /** The ending of the name in lower case, without the dot; empty when there is none. */
    String extension() {
        int dot = name.lastIndexOf('.');
        return dot < 0 || dot < name.lastIndexOf('/')
                ? ""
                : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** Writes a neighbour first and then moves it, so that nobody ever sees half of it. */
    void write(byte[] bytes) throws Refusal {
        try {
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                Files.write(path, bytes);
                return;
            }
            Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
            Path part = target.resolveSibling(
                    "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
            try {
                Files.write(
                        part,
                        bytes,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
                Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException | SecurityException e) {
            throw cannotWrite(name);
        }
    }

    private static Refusal cannotWrite(String name) {
        return new Refusal("unwritable-file", "写不了文件：" + name + "。请检查文件夹在不在、有没有写的权限、磁盘满没满。");
    }
}
