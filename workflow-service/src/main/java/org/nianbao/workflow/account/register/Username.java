package org.nianbao.workflow.account.register;

import java.util.Locale;
import java.util.regex.Pattern;

import org.nianbao.workflow.shared.Refusal;

/** What somebody signs in with: 3 to 60 letters, digits, Chinese characters and {@code . - _}, kept in lower case. */
public final class Username {

    static final String RULE = "用户名为 3 到 60 个字，可以用字母、数字、汉字和 . - _，不分大小写";

    private static final Pattern ALLOWED = Pattern.compile("[a-z0-9\\p{IsHan}._-]{3,60}");
    private static final int LONGEST = 60;

    private Username() {}

    /** As it is kept and compared. */
    public static String canonical(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether what is kept would be a username. */
    static boolean isGood(String canonical) {
        return canonical.length() <= LONGEST && ALLOWED.matcher(canonical).matches();
    }

    /** As it is kept. Refused when it breaks the rule. */
    static String of(String typed) {
        String username = canonical(typed);
        if (!isGood(username)) {
            throw Refusal.unprocessable("bad-username", RULE + "。请修改“" + typed.strip() + "”。")
                    .with("field", "username");
        }
        return username;
    }
}
