package org.nianbao.core.importing.source;

import java.io.Serial;

/** A file that cannot be read or must not be: the message says why and what to do, in Chinese, for the person who chose it. */
public final class Unreadable extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String sentence;

    public Unreadable(String code, String message) {
        super(message);
        this.code = code;
        this.sentence = message;
    }

    /** What is wrong and what to do. */
    public String sentence() {
        return sentence;
    }

    /** A stable word for programs, such as {@code zip-bomb}. */
    public String code() {
        return code;
    }

    /** The file ends early or contradicts itself. */
    public static Unreadable damaged() {
        return new Unreadable("damaged-file", "文件已损坏或不完整，读不出来。请重新下载或用 Word、WPS 打开后另存为 docx 再试。");
    }

    /** Things are nested deeper than any report nests them. */
    public static Unreadable tooDeep() {
        return new Unreadable("too-deep", "文件内容的嵌套层数过多，不像一份年度报告。请把正文复制到新的 Word 文档再试。");
    }

    /** There is more in it than in any report. */
    public static Unreadable tooMuch() {
        return new Unreadable("too-much-content", "文件内容过多（表格超过一万行或文字过长），不像一份年度报告。请只保留年度报告的正文再试。");
    }
}
