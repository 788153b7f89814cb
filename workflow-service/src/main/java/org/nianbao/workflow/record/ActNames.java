package org.nianbao.workflow.record;

import java.util.Map;
import java.util.TreeMap;

/** What the auditor reads instead of an act's name. Every act of the program has its words here. */
public final class ActNames {

    private static final Map<String, String> CHINESE = new TreeMap<>(Map.ofEntries(
            // Signing in, one's own account
            Map.entry("sign-in", "登录"),
            Map.entry("sign-out", "退出登录"),
            Map.entry("session-ended", "会话到时结束"),
            Map.entry("end-own-session", "结束本人登录"),
            Map.entry("end-sessions", "结束他人登录"),
            Map.entry("sign", "签署（再次输入密码）"),
            Map.entry("change-password", "修改密码"),
            Map.entry("change-profile", "修改个人资料"),
            Map.entry("store-signature", "更换签名图片"),
            Map.entry("remove-signature", "删除签名图片"),
            Map.entry("begin-one-time-codes", "开始设置动态口令"),
            Map.entry("reset-one-time-codes", "重置动态口令"),
            Map.entry("confirm-one-time-codes", "启用动态口令"),
            Map.entry("end-one-time-codes", "停用动态口令"),
            // Accounts, grants, access
            Map.entry("create-account", "新建账号"),
            Map.entry("change-account", "修改账号"),
            Map.entry("end-account", "停用账号"),
            Map.entry("reset-password", "重置密码"),
            Map.entry("unlock-account", "解除锁定"),
            Map.entry("preview-accounts", "预览导入账号"),
            Map.entry("import-accounts", "导入账号"),
            Map.entry("grant-role", "授予角色"),
            Map.entry("end-grant", "终止授权"),
            Map.entry("preview-grants", "预览导入授权"),
            Map.entry("import-grants", "导入授权"),
            Map.entry("change-access-rules", "修改登录安全规则"),
            // Organs
            Map.entry("add-organ", "新建机关"),
            Map.entry("change-organ", "修改机关"),
            Map.entry("end-organ", "停用机关"),
            Map.entry("preview-organs", "预览导入机关"),
            Map.entry("import-organs", "导入机关"),
            // The year
            Map.entry("open-year", "下达年度任务"),
            Map.entry("add-organs", "年度增加机关"),
            Map.entry("change-due-date", "修改截止日期"),
            Map.entry("open-roster-report", "按名单建立报告"),
            Map.entry("note-failed-opening", "建立报告失败"),
            Map.entry("retry-openings", "重试建立报告"),
            Map.entry("nudge-report", "催办"),
            Map.entry("nudge-reports", "批量催办"),
            // Reports
            Map.entry("open-report", "开始起草"),
            Map.entry("save-draft", "保存草稿"),
            Map.entry("give-reason", "说明理由"),
            Map.entry("tick-finding", "勾选确认"),
            Map.entry("preview-import", "预览导入报告"),
            Map.entry("import-draft", "导入报告"),
            Map.entry("preview-reference", "预览往年报告"),
            Map.entry("store-reference", "存入往年报告"),
            Map.entry("carry-over", "结转上年数据"),
            Map.entry("submit-report", "提交"),
            Map.entry("note-opening", "打开待办"),
            Map.entry("pass-step", "通过"),
            Map.entry("return-step", "退回"),
            Map.entry("recall-report", "撤回"),
            Map.entry("order-publication", "发布"),
            Map.entry("publish-report", "系统发布"),
            Map.entry("note-publication-failure", "发布失败"),
            Map.entry("retry-publication", "重试发布"),
            Map.entry("register-address", "登记网址"),
            Map.entry("take-down-report", "紧急下线"),
            Map.entry("confirm-take-down", "确认下线"),
            // The record itself
            Map.entry("export-record", "导出操作记录")));

    private ActNames() {}

    /** The words for an act; its name when it has none, such as an act of an earlier version. */
    public static String of(String act) {
        return CHINESE.getOrDefault(act, act);
    }

    public static boolean has(String act) {
        return CHINESE.containsKey(act);
    }

    /** All names with their words. */
    public static Map<String, String> all() {
        return Map.copyOf(CHINESE);
    }
}
