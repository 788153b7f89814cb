package org.nianbao.workflow.account.profile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.shared.Refusal;

/** Tidies what somebody typed about themselves, and says everything that cannot be kept at once. */
final class ProfileCheck {

    static final int MOST_PHRASES = 20;

    private static final int LONGEST_OFFICE = 100;
    private static final int LONGEST_PHRASE = 200;
    private static final Pattern TELEPHONE = Pattern.compile("[0-9+()（）\\-/ 转]{3,60}");
    private static final Pattern MAIL =
            Pattern.compile("[^\\s@,;<>\"]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,120}[A-Za-z0-9])?");

    private ProfileCheck() {}

    static Profile tidied(Profile typed) {
        List<String> faults = new ArrayList<>();
        String office = tidied(typed.office());
        if (office != null && office.length() > LONGEST_OFFICE) {
            faults.add("处室最多 " + LONGEST_OFFICE + " 个字");
        }
        String telephone = tidied(typed.telephone());
        if (telephone != null && !TELEPHONE.matcher(telephone).matches()) {
            faults.add("电话只能含数字、+、-、括号、空格和“转”，3 到 60 位");
        }
        String mail = tidied(typed.mail());
        if (mail != null && !MAIL.matcher(mail).matches()) {
            faults.add("邮箱不像一个地址，应如 name@example.gov.cn");
        }
        List<String> phrases = typed.phrases().stream()
                .map(String::strip)
                .filter(phrase -> !phrase.isEmpty())
                .toList();
        check(phrases, faults);
        if (!faults.isEmpty()) {
            throw Refusal.unprocessable("bad-profile", String.join("；", faults) + "。");
        }
        return new Profile(office, telephone, mail, phrases);
    }

    private static void check(List<String> phrases, List<String> faults) {
        if (phrases.size() > MOST_PHRASES) {
            faults.add("意见短语最多 " + MOST_PHRASES + " 条，现在是 " + phrases.size() + " 条");
        }
        if (phrases.stream().anyMatch(phrase -> phrase.length() > LONGEST_PHRASE)) {
            faults.add("每条意见短语最多 " + LONGEST_PHRASE + " 个字");
        }
        if (new HashSet<>(phrases).size() < phrases.size()) {
            faults.add("有两条意见短语相同");
        }
    }

    private static @Nullable String tidied(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
