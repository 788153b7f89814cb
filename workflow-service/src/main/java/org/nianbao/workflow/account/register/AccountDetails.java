package org.nianbao.workflow.account.register;

import java.time.LocalDate;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.shared.Refusal;

/**
 * What the register says of a person, and between which days the account may be used.
 *
 * @param personName the person's name
 * @param office department and post, 科室职务
 * @param telephone as it is dialled
 * @param mail where notices may be sent
 * @param validFrom the first day
 * @param validTo the last day; null for no end
 */
public record AccountDetails(
        String personName,
        @Nullable String office,
        @Nullable String telephone,
        @Nullable String mail,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    private static final int NAME = 60;
    private static final int OFFICE = 100;
    private static final int TELEPHONE = 60;
    private static final int MAIL = 200;
    private static final Pattern MAIL_ADDRESS = Pattern.compile("[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;]+");
    private static final Pattern TELEPHONE_NUMBER = Pattern.compile("[0-9+()（） 转—.-]+");
    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cc}\\p{Co}\\p{Cn}\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]");

    /** The same without blanks around; refused, naming the field, when something cannot be kept. */
    AccountDetails checked() {
        String name = text(personName, "姓名", "name", NAME);
        if (name == null) {
            throw bad("name", "请填写姓名。");
        }
        String number = text(telephone, "电话", "telephone", TELEPHONE);
        if (number != null && !TELEPHONE_NUMBER.matcher(number).matches()) {
            throw bad("telephone", "电话“" + number + "”里有不是电话号码的字；只用数字、空格、括号、+ 和 -，分机写“转”。");
        }
        String address = text(mail, "邮箱", "mail", MAIL);
        if (address != null && !MAIL_ADDRESS.matcher(address).matches()) {
            throw bad("mail", "“" + address + "”不是邮箱地址，应像 name@example.gov.cn。");
        }
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw bad("validTo", "停用日期 " + validTo + " 早于启用日期 " + validFrom + "，请改正。");
        }
        return new AccountDetails(name, text(office, "科室职务", "office", OFFICE), number, address, validFrom, validTo);
    }

    private static @Nullable String text(@Nullable String typed, String what, String field, int longest) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String text = typed.strip();
        if (text.length() > longest) {
            throw bad(field, what + "最多 " + longest + " 个字，现在是 " + text.length() + " 个，请缩短。");
        }
        if (CONTROL.matcher(text).find()) {
            throw bad(field, what + "里有看不见的控制字符，请重新输入。");
        }
        return text;
    }

    static Refusal bad(String field, String sentence) {
        return Refusal.unprocessable("bad-" + field.toLowerCase(java.util.Locale.ROOT), sentence)
                .with("field", field);
    }
}
