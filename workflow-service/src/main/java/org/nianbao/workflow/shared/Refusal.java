package org.nianbao.workflow.shared;

import java.io.Serial;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An act that is refused: an expected answer, not a fault. It rolls the act back and is told to the person as a problem
 * with a stable code and a sentence in Chinese that says what, where and what to do.
 */
public class Refusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Why, in the terms in which an interface answers. */
    public enum Kind {
        /** The request itself makes no sense. */
        MALFORMED,
        /** Nobody is signed in, or with wrong words. */
        UNKNOWN_PERSON,
        /** May read it, but not do this. */
        FORBIDDEN,
        /** Is not there, or may not be read, which looks the same. */
        UNKNOWN,
        /** The report has moved on. */
        CONFLICT,
        /** It was taken from the public. */
        GONE,
        /** What the person saw is no longer what is there. */
        STALE,
        /** The person did not say what was seen. */
        UNCONDITIONAL,
        /** An upload is too large. */
        TOO_LARGE,
        /** Understood, but what it says cannot be accepted. */
        UNPROCESSABLE
    }

    private final Kind kind;
    private final String code;
    private final transient Map<String, Object> data = new LinkedHashMap<>();

    public Refusal(Kind kind, String code, String sentence) {
        super(sentence);
        this.kind = kind;
        this.code = code;
    }

    /** It is not there, or this person may not read it: nobody learns which. */
    public static Refusal unknown() {
        return new Refusal(Kind.UNKNOWN, "not-found", "没有这份报告，或者您无权查看。");
    }

    public static Refusal forbidden(String code, String sentence) {
        return new Refusal(Kind.FORBIDDEN, code, sentence);
    }

    public static Refusal conflict(String code, String sentence) {
        return new Refusal(Kind.CONFLICT, code, sentence);
    }

    public static Refusal unprocessable(String code, String sentence) {
        return new Refusal(Kind.UNPROCESSABLE, code, sentence);
    }

    public static Refusal malformed(String sentence) {
        return new Refusal(Kind.MALFORMED, "malformed", sentence);
    }

    public static Refusal stale() {
        return new Refusal(Kind.STALE, "stale", "这份报告在您打开之后又有了变动，请刷新后再操作；您刚才填写的内容没有提交。");
    }

    public static Refusal unconditional() {
        return new Refusal(Kind.UNCONDITIONAL, "if-match-missing", "请求没有说明依据的版本，请刷新页面后重试。");
    }

    /** Adds what a program needs to act on the refusal. */
    public Refusal with(String name, Object value) {
        data.put(name, value);
        return this;
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }

    public Map<String, Object> data() {
        return data;
    }
}
