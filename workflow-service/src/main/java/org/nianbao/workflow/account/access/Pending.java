package org.nianbao.workflow.account.access;

import org.nianbao.workflow.shared.Refusal;

/** What somebody who signed in must do before anything else. */
public enum Pending {
    PASSWORD("password", "password-change-required", "请先修改密码：这是别人为您设的初始密码，或者密码已到期。"),
    /** Signed in through the identity provider; the code of their own is still to be typed. */
    CODE("code", "code-required", "请先输入动态口令。"),
    ONE_TIME_CODE("one-time-code", "one-time-code-required", "您的岗位要求登录时使用动态口令，请先在手机上设置。");

    private final String word;
    private final String code;
    private final String sentence;

    Pending(String word, String code, String sentence) {
        this.word = word;
        this.code = code;
        this.sentence = sentence;
    }

    /** Its word in the interface. */
    public String word() {
        return word;
    }

    /** The answer to everything else. */
    public Refusal refusal() {
        return Refusal.forbidden(code, sentence);
    }
}
