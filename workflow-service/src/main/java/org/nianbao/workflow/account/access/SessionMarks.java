package org.nianbao.workflow.account.access;

/** What a session holds beside its account's id: milliseconds of the one clock, and where it was begun. */
public final class SessionMarks {

    public static final String SINCE = "since";
    public static final String USED = "used";
    public static final String ADDRESS = "address";
    public static final String BROWSER = "browser";

    /** Present while a code must still be typed. */
    public static final String CODE_WANTED = "code-wanted";

    private SessionMarks() {}
}
