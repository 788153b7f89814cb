package org.nianbao.core.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * A file that was named at the terminal.
 *
 * @param name as it was written
 * @param path where it is
 */
record InputFile(String name, Path path) {

    /** More than this is no annual report; the readers refuse less. */
    private static final long MAX_BYTES = 100L * 1024 * 1024;

    /** The file of this name; it need not be there. */
    static InputFile of(String name) throws Refusal {
        return new InputFile(name, pathOf(name));
    }

    /** The name as a path. */
    static Path pathOf(String name) throws Refusal {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new Refusal("unreadable-file", "这不是文件名：" + name);
        }
    }

    String fileName() {
        Path last = path.getFileName();
        return last == null ? name : last.toString();
    }

    /** What is in it. */
    byte[] bytes() throws Refusal {
        try {
            if (!Files.exists(path)) {
                throw new Refusal("no-such-file", "找不到文件：" + name);
            }
            if (Files.isDirectory(path)) {
                throw new Refusal("unreadable-file", "这是一个文件夹，不是文件：" + name);
            }
            if (Files.size(path) > MAX_BYTES) {
                throw new Refusal("too-large", "文件太大，不会是一份年度报告：" + name);
            }
            return Files.readAllBytes(path);
        } catch (IOException | SecurityException e) {
            throw new Refusal("unreadable-file", "文件打不开：" + name + "。请检查有没有读取它的权限。");
        }
    }
}
