package org.nianbao.workflow.organ;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.validation.OrganType;
import org.nianbao.core.validation.Power;
import org.nianbao.workflow.account.Role;

/** What is registered of an organ, place by place: as a list has it in its columns, the record in its changes, a form in its fields. */
public enum OrganField {
    CODE("code", "机关代码", "必填。2 到 40 个小写字母、数字或连字符，例如 hexin。是年报公开网址的一部分，登记后不能修改，终止后也不再给别的机关用。", r -> r.code()),
    FULL_NAME("fullName", "机关全称", "必填。登记的全称，例如 合心镇人民政府。", r -> r.organ().fullName()),
    SHORT_NAME("shortName", "简称", "报告标题可以用的规范化简称，例如 合心镇。", r -> r.organ().shortName()),
    TYPE(
            "organType",
            "机关类型",
            "必填。" + words(OrganType.values(), OrganType::chinese) + "。",
            r -> r.organ().organType().chinese()),
    PARENT(
            "parentCode",
            "上级机关代码",
            "上级机关的代码，最上一级留空。上级可以写在同一个文件里更靠后的行。",
            r -> r.organ().parentCode()),
    REGION("regionCode", "行政区划代码", "6 位、9 位或 12 位数字（GB/T 2260）。", r -> r.organ().regionCode()),
    CREDIT_CODE(
            "creditCode", "统一社会信用代码", "18 位，会核对校验位（GB 32100）。", r -> r.organ().creditCode()),
    RULES_POWER(
            "rulesPower",
            "可制定规章",
            "是、否或不清楚，留空按机关类型的法定职权；“否”时，报告表二（一）的规章一行应为 0。",
            r -> power(r.organ().rulesPower())),
    NORMATIVE_POWER(
            "normativePower",
            "可制发行政规范性文件",
            "是、否或不清楚。留空为不清楚。",
            r -> power(r.organ().normativePower())),
    ADDRESS("address", "办公地址", "对外公开的办公地址。", r -> r.organ().contact().address()),
    POST_CODE("postCode", "邮政编码", "6 位数字。", r -> r.organ().contact().postCode()),
    TELEPHONE(
            "telephone",
            "联系电话",
            "对外公开的办公电话，几个号码用顿号分开。登记过的号码，审查时不再当作个人电话提示。",
            r -> r.organ().contact().telephone()),
    MAIL("mail", "电子邮箱", "对外公开的办公邮箱。", r -> r.organ().contact().mail()),
    DUE_DAY(
            "dueDay",
            "法定期限",
            "次年的月和日，例如 01-31；留空按法定期限（部门、乡镇 1 月 31 日，县级以上政府 3 月 31 日）。",
            r -> r.organ().settings().dueDay()),
    SECTION_REVIEW(
            "sectionReview",
            "科室初审",
            "是或否。只对以后开始的报告生效。",
            r -> yesNo(r.organ().settings().sectionReview())),
    SIGN_OFF(
            "signOff",
            "主要领导签发",
            "是或否。只对以后开始的报告生效。",
            r -> yesNo(r.organ().settings().signOff())),
    FILING("filing", "上级备案", "是或否。只对以后开始的报告生效。", r -> yesNo(r.organ().settings().filing())),
    PUBLISHER_MAY_DRAFT(
            "publisherMayDraft",
            "发布员可兼填报人",
            "是或否。人手少的机关可以填“是”。",
            r -> yesNo(r.organ().settings().publisherMayDraft())),
    CODE_ROLES(
            "codeRoles",
            "须用动态口令的角色",
            "几个角色用顿号分开，例如 分管领导、发布员。",
            r -> r.organ().settings().codeRoles().stream().map(Role::chinese).collect(Collectors.joining("、"))),
    COLUMN_SITE(
            "columnSite",
            "年报专栏",
            "本系统 或 门户网站。留空为本系统。",
            r -> column(r.organ().settings().columnSite())),
    PUBLIC_NAMES(
            "publicNames",
            "公开页责任人",
            "公开姓名、公开职务 或 不公开。留空为公开职务。",
            r -> r.organ().settings().publicNames().chinese()),
    PREDECESSORS("predecessors", "前身机关代码", "合并、分设之前的机关代码，几个用顿号分开；上年数据取自这些机关。", r -> String.join("、", r.predecessors())),
    VALID_FROM(
            "validFrom",
            "启用日期",
            "例如 2026-01-01，不晚于今天；留空为今天。登记后不能修改。",
            r -> r.organ().validFrom().toString()),
    VALID_TO(
            "validTo",
            "终止日期",
            "只供查看。终止机关请在机关页面办理。",
            r -> r.organ().validTo() == null ? "" : String.valueOf(r.organ().validTo()));

    private final String key;
    private final String chinese;
    private final String explanation;
    private final Function<Registration, @Nullable String> text;

    OrganField(String key, String chinese, String explanation, Function<Registration, @Nullable String> text) {
        this.key = key;
        this.chinese = chinese;
        this.explanation = explanation;
        this.text = text;
    }

    /** Its name in JSON. */
    public String key() {
        return key;
    }

    public String chinese() {
        return chinese;
    }

    String explanation() {
        return explanation;
    }

    boolean isRequired() {
        return this == CODE || this == FULL_NAME || this == TYPE;
    }

    /** What is registered, as people write it; empty for nothing. */
    public String text(Registration registration) {
        String value = text.apply(registration);
        return value == null ? "" : value;
    }

    /** The field of this column. */
    static Optional<OrganField> ofColumn(String name) {
        return Arrays.stream(values())
                .filter(field -> field.chinese.equals(name))
                .findFirst();
    }

    private static String yesNo(boolean value) {
        return value ? "是" : "否";
    }

    static String power(Power power) {
        return switch (power) {
            case YES -> "是";
            case NO -> "否";
            case UNKNOWN -> "不清楚";
        };
    }

    static String column(Organ.ColumnSite site) {
        return switch (site) {
            case BUILT_IN -> "本系统";
            case PORTAL -> "门户网站";
        };
    }

    private static <T> String words(T[] values, Function<T, String> word) {
        return Arrays.stream(values).map(word).collect(Collectors.joining("、"));
    }
}
