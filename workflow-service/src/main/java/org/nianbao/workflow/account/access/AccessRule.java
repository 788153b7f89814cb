package org.nianbao.workflow.account.access;

import java.util.function.ToIntFunction;

/** One of the rules: its name, its unit and the bounds within which it may be set. */
public enum AccessRule {
    PASSWORD_LENGTH("passwordLength", "密码最短长度", "个字符", false, 8, 64, AccessRules::passwordLength),
    PASSWORD_CLASSES("passwordClasses", "密码字符种类", "种", false, 1, 4, AccessRules::passwordClasses),
    PASSWORD_HISTORY("passwordHistory", "不得重复的旧密码", "个", false, 0, 24, AccessRules::passwordHistory),
    PASSWORD_DAYS("passwordDays", "密码有效期", "天", true, 30, 730, AccessRules::passwordDays),
    TRIES("tries", "连续输错锁定", "次", false, 3, 20, AccessRules::tries),
    LOCK_MINUTES("lockMinutes", "首次锁定时长", "分钟", false, 1, 1440, AccessRules::lockMinutes),
    IDLE_MINUTES("idleMinutes", "工作人员闲置退出", "分钟", false, 5, 240, AccessRules::idleMinutes),
    ADMIN_IDLE_MINUTES("adminIdleMinutes", "管理员闲置退出", "分钟", false, 5, 60, AccessRules::adminIdleMinutes),
    ABSOLUTE_HOURS("absoluteHours", "登录最长时间", "小时", false, 1, 24, AccessRules::absoluteHours);

    private final String field;
    private final String chinese;
    private final String unit;
    private final boolean mayBeZero;
    private final int least;
    private final int most;
    private final ToIntFunction<AccessRules> value;

    AccessRule(
            String field,
            String chinese,
            String unit,
            boolean mayBeZero,
            int least,
            int most,
            ToIntFunction<AccessRules> value) {
        this.field = field;
        this.chinese = chinese;
        this.unit = unit;
        this.mayBeZero = mayBeZero;
        this.least = least;
        this.most = most;
        this.value = value;
    }

    /** Its name in the interface. */
    public String field() {
        return field;
    }

    public String chinese() {
        return chinese;
    }

    public String unit() {
        return unit;
    }

    /** Whether 0, for never, is allowed below the least. */
    public boolean mayBeZero() {
        return mayBeZero;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    int of(AccessRules rules) {
        return value.applyAsInt(rules);
    }

    boolean isKeptBy(AccessRules rules) {
        int number = of(rules);
        return number >= least && number <= most || mayBeZero && number == 0;
    }

    /** What may be set, as a sentence. */
    String sentence() {
        return "%s应在 %d 到 %d %s之间%s".formatted(chinese, least, most, unit, mayBeZero ? "，或填 0 表示不限" : "");
    }
}
