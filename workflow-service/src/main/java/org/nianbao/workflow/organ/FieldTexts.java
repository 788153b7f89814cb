package org.nianbao.workflow.organ;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Role;

/** Reads what somebody wrote for an organ, place by place, and gathers what cannot be taken. */
final class FieldTexts {

    private static final Pattern DUE_DAY = Pattern.compile("(?:\\d{4}[-/.年])?(\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final Pattern BETWEEN = Pattern.compile("[、,，;；\\s]+");

    private final Function<OrganField, String> texts;
    private final List<FieldFault> faults = new ArrayList<>();

    FieldTexts(Function<OrganField, String> texts) {
        this.texts = texts;
    }

    List<FieldFault> faults() {
        return faults;
    }

    void fault(OrganField field, String message) {
        faults.add(new FieldFault(field, message));
    }

    String raw(OrganField field) {
        return texts.apply(field).strip();
    }

    /** A text of one line, at most so long; null for nothing. */
    @Nullable
    String line(OrganField field, int longest) {
        String text = raw(field);
        if (text.codePoints().anyMatch(FieldTexts::isUnseen)) {
            fault(field, "里面有换行或看不见的字符，请删去。");
            return null;
        }
        if (text.length() > longest) {
            fault(field, "有 " + text.length() + " 个字，最多 " + longest + " 个。");
            return null;
        }
        return text.isEmpty() ? null : text;
    }

    /** A text of this form; null for nothing. */
    @Nullable
    String formed(OrganField field, Pattern form, String sentence) {
        String text = raw(field);
        if (text.isEmpty()) {
            return null;
        }
        if (!form.matcher(text).matches()) {
            fault(field, "“" + shown(text) + "”" + sentence);
            return null;
        }
        return text;
    }

    /** One of these words; the name of the constant is a word too. */
    <E extends Enum<E>> E word(OrganField field, E[] values, Function<E, String> word, E otherwise) {
        String text = raw(field);
        if (text.isEmpty()) {
            return otherwise;
        }
        for (E value : values) {
            if (word.apply(value).equals(text) || value.name().equals(text)) {
                return value;
            }
        }
        fault(
                field,
                "不认识“" + shown(text) + "”，应是："
                        + String.join("、", Arrays.stream(values).map(word).toList()) + "。");
        return otherwise;
    }

    boolean yes(OrganField field) {
        return switch (raw(field).toLowerCase(Locale.ROOT)) {
            case "是", "true", "有", "开" -> true;
            case "", "否", "false", "无", "关" -> false;
            default -> {
                fault(field, "“" + shown(raw(field)) + "”应写“是”或“否”。");
                yield false;
            }
        };
    }

    /** A day of every year as {@code 01-31}; null for nothing. The 29th of February is none. */
    @Nullable
    String dayOfYear(OrganField field) {
        String text = raw(field);
        if (text.isEmpty()) {
            return null;
        }
        Matcher matcher = DUE_DAY.matcher(text);
        try {
            if (matcher.matches()) {
                MonthDay day = MonthDay.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
                if (day.isValidYear(2025)) {
                    return day.toString().substring(2);
                }
            }
        } catch (DateTimeException e) {
            // said below
        }
        fault(field, "“" + shown(text) + "”不是每年都有的月和日，请写成 01-31 这样。");
        return null;
    }

    @Nullable
    LocalDate day(OrganField field) {
        String text = raw(field);
        if (text.isEmpty()) {
            return null;
        }
        Matcher matcher = DAY.matcher(text);
        try {
            if (matcher.matches()) {
                return LocalDate.of(
                        Integer.parseInt(matcher.group(1)),
                        Integer.parseInt(matcher.group(2)),
                        Integer.parseInt(matcher.group(3)));
            }
        } catch (DateTimeException e) {
            // said below
        }
        fault(field, "“" + shown(text) + "”不是日期，请写成 2026-01-31 这样。");
        return null;
    }

    Set<Role> workingRoles(OrganField field) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String word : list(field)) {
            Arrays.stream(Role.values())
                    .filter(role -> !role.isAdministrator())
                    .filter(role -> role.chinese().equals(word) || role.name().equals(word))
                    .findFirst()
                    .ifPresentOrElse(
                            roles::add,
                            () -> fault(
                                    field,
                                    "不认识角色“" + shown(word) + "”，应是："
                                            + String.join(
                                                    "、",
                                                    Arrays.stream(Role.values())
                                                            .filter(role -> !role.isAdministrator())
                                                            .map(Role::chinese)
                                                            .toList())
                                            + "。"));
        }
        return roles;
    }

    List<String> list(OrganField field) {
        String text = raw(field);
        return text.isEmpty()
                ? List.of()
                : BETWEEN.splitAsStream(text).filter(part -> !part.isEmpty()).toList();
    }

    static String shown(String text) {
        return text.codePointCount(0, text.length()) <= 30
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 30)) + "…";
    }

    /** Control and format characters, which nobody types and everybody overlooks. */
    private static boolean isUnseen(int point) {
        int kind = Character.getType(point);
        return kind == Character.CONTROL
                || kind == Character.FORMAT
                || kind == Character.LINE_SEPARATOR
                || kind == Character.PARAGRAPH_SEPARATOR
                || kind == Character.SURROGATE;
    }
}
