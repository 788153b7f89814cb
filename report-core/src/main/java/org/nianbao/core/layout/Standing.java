package org.nianbao.core.layout;

/** Whether a document may pass for the approved one. */
public enum Standing {
    /** Not approved: every page says so. */
    DRAFT,
    /** Exactly what was approved. */
    APPROVED;

    /** What every page of a draft says. */
    public static final String DRAFT_MARK = "送审稿 未经审批";
}
