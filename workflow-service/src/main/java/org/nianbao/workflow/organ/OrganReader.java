package org.nianbao.workflow.organ;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.scanner.Hit;
import org.nianbao.core.scanner.Scanner;
import org.nianbao.core.validation.OrganType;
import org.nianbao.core.validation.Power;
import org.nianbao.workflow.record.SecretMarking;

/** Makes an organ of what somebody wrote, and says of each place what is wrong with it. */
final class OrganReader {

    /**
     * What was made of it.
     *
     * @param registration the organ, with nothing at the places that are wrong
     */
    record Reading(Registration registration, List<FieldFault> faults) {}

    static final Pattern CODE = Pattern.compile("[a-z0-9-]{2,40}");
    private static final Pattern REGION = Pattern.compile("\\d{6}|\\d{9}|\\d{12}");
    private static final Pattern POST_CODE = Pattern.compile("\\d{6}");
    private static final Pattern TELEPHONE =
            Pattern.compile("[+\\d（(][\\d（）() -]{3,}(转\\d{1,6})?([、,，;；/ ]+[+\\d（(][\\d（）() -]{3,}(转\\d{1,6})?)*");
    private static final Pattern MAIL = Pattern.compile("[\\w.%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
    private static final LocalDate EARLIEST = LocalDate.of(1949, 10, 1);

    private OrganReader() {}

    /**
     * Reads an organ.
     *
     * @param texts what stands at each place; empty for nothing
     * @param before the organ as it is; null for a new one
     * @throws SecretMarking when a text carries a secret marking
     */
    static Reading read(Function<OrganField, String> texts, @Nullable Registration before, LocalDate today) {
        FieldTexts read = new FieldTexts(texts);
        for (OrganField field : OrganField.values()) {
            refuseMarking(field, read.raw(field));
        }
        String code = read.formed(OrganField.CODE, CODE, "不能作代码：只能用小写字母、数字和连字符，2 到 40 个。");
        String fullName = read.line(OrganField.FULL_NAME, 200);
        OrganType type = read.word(OrganField.TYPE, OrganType.values(), OrganType::chinese, OrganType.DEPARTMENT);
        for (OrganField field : List.of(OrganField.CODE, OrganField.FULL_NAME, OrganField.TYPE)) {
            if (read.raw(field).isEmpty()) {
                read.fault(field, "没有填写。");
            }
        }
        Organ organ = new Organ(
                code == null ? "" : code,
                fullName == null ? "" : fullName,
                read.line(OrganField.SHORT_NAME, 100),
                type,
                read.formed(OrganField.PARENT, CODE, "不是机关代码；这里填上级机关的代码，不是名称。"),
                read.formed(OrganField.REGION, REGION, "不是行政区划代码，应是 6 位、9 位或 12 位数字。"),
                creditCode(read),
                read.word(
                        OrganField.RULES_POWER,
                        Power.values(),
                        OrganField::power,
                        org.nianbao.core.validation.Organ.powerOf(type)),
                read.word(OrganField.NORMATIVE_POWER, Power.values(), OrganField::power, Power.UNKNOWN),
                contact(read),
                settings(read),
                from(read, before, today),
                to(read, before),
                before == null ? 0 : before.organ().version());
        if (before == null && code != null && (code.startsWith("-") || code.endsWith("-"))) {
            read.fault(OrganField.CODE, "“" + code + "”不能作代码：不能以连字符开头或结尾。");
        }
        List<String> predecessors = new ArrayList<>(read.list(OrganField.PREDECESSORS));
        return new Reading(new Registration(organ, predecessors), List.copyOf(read.faults()));
    }

    private static @Nullable String creditCode(FieldTexts read) {
        String code = read.line(OrganField.CREDIT_CODE, 100);
        if (code == null) {
            return null;
        }
        String upper = code.toUpperCase(java.util.Locale.ROOT);
        if (!CreditCode.isWellFormed(upper)) {
            read.fault(
                    OrganField.CREDIT_CODE, "“" + FieldTexts.shown(code) + "”不是统一社会信用代码，应是 18 位数字和大写字母（没有 I、O、S、V、Z）。");
            return null;
        }
        if (!CreditCode.checks(upper)) {
            read.fault(OrganField.CREDIT_CODE, "“" + upper + "”的校验位不对，请与证书核对。");
            return null;
        }
        return upper;
    }

    private static Contact contact(FieldTexts read) {
        String telephone = read.formed(OrganField.TELEPHONE, TELEPHONE, "不是电话号码；几个号码请用顿号分开。");
        if (telephone != null && telephone.length() > 60) {
            read.fault(OrganField.TELEPHONE, "有 " + telephone.length() + " 个字，最多 60 个。");
        }
        String mail = read.formed(OrganField.MAIL, MAIL, "不是电子邮箱地址。");
        if (mail != null && mail.length() > 200) {
            read.fault(OrganField.MAIL, "有 " + mail.length() + " 个字，最多 200 个。");
        }
        return new Contact(
                read.line(OrganField.ADDRESS, 300),
                read.formed(OrganField.POST_CODE, POST_CODE, "不是邮政编码，应是 6 位数字。"),
                telephone,
                mail);
    }

    private static OrganSettings settings(FieldTexts read) {
        return new OrganSettings(
                read.yes(OrganField.SECTION_REVIEW),
                read.yes(OrganField.SIGN_OFF),
                read.yes(OrganField.FILING),
                read.yes(OrganField.PUBLISHER_MAY_DRAFT),
                read.workingRoles(OrganField.CODE_ROLES),
                read.word(
                        OrganField.COLUMN_SITE,
                        Organ.ColumnSite.values(),
                        OrganField::column,
                        Organ.ColumnSite.BUILT_IN),
                read.word(OrganField.PUBLIC_NAMES, PublicNames.values(), PublicNames::chinese, PublicNames.OFFICES),
                read.dayOfYear(OrganField.DUE_DAY));
    }

    private static LocalDate from(FieldTexts read, @Nullable Registration before, LocalDate today) {
        LocalDate written = read.day(OrganField.VALID_FROM);
        if (before != null) {
            if (written != null && !written.equals(before.organ().validFrom())) {
                read.fault(OrganField.VALID_FROM, "已登记为 " + before.organ().validFrom() + "，登记后不能修改。");
            }
            return before.organ().validFrom();
        }
        if (written != null && (written.isAfter(today) || written.isBefore(EARLIEST))) {
            read.fault(OrganField.VALID_FROM, written + " 应在 " + EARLIEST + " 到今天之间。");
        }
        return written == null ? today : written;
    }

    private static @Nullable LocalDate to(FieldTexts read, @Nullable Registration before) {
        LocalDate written = read.day(OrganField.VALID_TO);
        LocalDate known = before == null ? null : before.organ().validTo();
        if (!Objects.equals(written, known) && written != null) {
            read.fault(OrganField.VALID_TO, "不能在这里终止机关，请在机关页面办理。");
        }
        return known;
    }

    /** The gate: a text with a secret marking is not stored, here either. The cheap look spares 50 000 lines the dear one. */
    private static void refuseMarking(OrganField field, String text) {
        if (text.indexOf('密') < 0 && !text.contains("份号")) {
            return;
        }
        List<Hit> hits = Scanner.secretMarkings(text);
        if (!hits.isEmpty()) {
            throw new SecretMarking(
                    null,
                    null,
                    hits.stream()
                            .map(hit -> new SecretMarking.Met(field.chinese(), hit.excerpt()))
                            .toList());
        }
    }
}
