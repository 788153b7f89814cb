package org.nianbao.core.validation;

import java.util.List;

/** The page about the rules, written from the rule book that runs. */
final class RulesPage {

    static final String COMMAND = "NIANBAO_RENEW=true mvn -q test -pl report-core -Dtest=RuleBookTests";

    private RulesPage() {}

    static String of(List<Rule> rules) {
        StringBuilder page = new StringBuilder();
        page.append("# 检查规则\n\n");
        page.append("规则库版本 ").append(RuleBook.version()).append("，共 ").append(rules.size());
        page.append(" 条。本页由测试从正在运行的规则生成，请勿手工修改；过期时测试会失败。\n");
        page.append("A test writes this page from the rules that run and fails when it is stale. Renew it with\n\n");
        page.append("```\n").append(COMMAND).append("\n```\n\n");
        page.append("**错误**分两种：不改不能提交的，和可以说明理由后提交的；**提醒**请核对，属实的说明理由；**提示**供参考，不影响提交。\n");
        page.append("正文的说法可能另有所指、或者缺少对照数据时，只列为**待确认**，由人判断，从不阻止提交。\n");
        page.append("规则库换了版本，已经作出的决定照旧有效：每一版报告都记着提交时所用的规则库版本和当时的检查结果。\n");
        for (RuleChapter chapter : RuleChapter.values()) {
            page.append("\n## ")
                    .append(chapter.title())
                    .append("\n\n")
                    .append(chapter.about())
                    .append('\n');
            chapter.of(rules).forEach(rule -> rule(page, rule));
        }
        page.append("\n## 由流程保证或尚未实现\n\n以下要求不在单份报告上逐条判断。\n\n| 编号 | 要求 | 情况 | 说明 |\n|---|---|---|---|\n");
        NotJudged.all()
                .forEach(one -> page.append("| ")
                        .append(String.join(
                                " | ", one.id(), one.sentence(), one.kind().chinese(), one.reason()))
                        .append(" |\n"));
        return page.toString();
    }

    private static void rule(StringBuilder page, Rule rule) {
        page.append("\n### ")
                .append(rule.id())
                .append(' ')
                .append(rule.effect())
                .append("\n\n");
        page.append(rule.sentence()).append("\n\n");
        line(page, "算法", rule.formula());
        line(page, "依据", rule.basis());
        line(page, "查出", rule.wrong());
        line(page, "应为", rule.right());
        if (!rule.explanations().isEmpty()) {
            line(page, rule.confirmedByTick() ? "勾选确认" : "可以说明", String.join(" / ", rule.explanations()));
        }
        line(page, "始于", rule.since());
    }

    private static void line(StringBuilder page, String name, String text) {
        if (!text.isEmpty()) {
            page.append("- ")
                    .append(name)
                    .append("：")
                    .append(text.replace("<", "&lt;"))
                    .append('\n');
        }
    }
}
