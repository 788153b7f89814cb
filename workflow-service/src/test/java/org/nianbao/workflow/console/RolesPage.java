package org.nianbao.workflow.console;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.nianbao.workflow.account.Right;
import org.nianbao.workflow.account.Role;
import org.nianbao.workflow.report.PolicyTable;
import org.nianbao.workflow.report.ReportStatus;
import org.nianbao.workflow.report.Verb;

/** Writes docs/roles.md: who reaches what, and who may do what with a report, from what runs. */
final class RolesPage {

    static final String COMMAND =
            "mvn -q test -pl report-core,web-admin,workflow-service -Dtest=RolesOnH2Tests -Dsurefire.failIfNoSpecifiedTests=false "
                    + "-Dnianbao.renew=true";

    private static final String HEAD = """
            # Roles and what they reach

            谁能做什么。本页由测试从正在运行的程序生成，请勿手工修改；过期时测试会失败。
            Who may do what. A test writes this page from the running application and fails when it is stale. Renew it with

            ```
            %s
            ```

            ## Roles 角色

            An account is one of the three administrators for ever, or works on reports; the database keeps them apart.

            """;

    private static final String ENDPOINTS = """

            ## Endpoints 接口

            ● may ask; ◐ may ask, and the table below says what of which report; – is refused: 404 where it is about reports, as if there
            were none, else 403 with a sentence that names who may. A stranger is told to sign in (401) everywhere; signing in itself
            (`/api/session`) is for all. The last column is somebody
            signed in who holds no role (any more).
            ● 可用；◐ 可用，具体到哪份报告、能做什么见下表；– 不可用：涉及报告的一律答“没有这份报告”，其他的说明谁可以。

            """;

    private static final String REPORTS = """
            ## Reports 报告

            What the report policy allows on a report of one's own body (上级主管: of a body below one's own), with every step switched on and nothing else in the way.
            Beyond this table: 撤回 is for whoever sent the report last, until somebody opened it; whoever drafted never reviews, approves or
            publishes; whoever reviewed never approves. The three administrators may not even read.
            本机关报告（上级主管：下级机关报告）在各状态下的可办事项。此外：撤回由最近一次送出的人在对方打开前办理；起草人不得审查、审批、发布，审查人不得审批；三类管理员不得查看。

            """;

    private RolesPage() {}

    /** @param rights the right of each endpoint, such as {@code GET /api/record} */
    static String of(Map<String, Right> rights) {
        StringBuilder page = new StringBuilder(HEAD.formatted(COMMAND));
        roles(page);
        page.append(ENDPOINTS);
        byResource(rights).forEach((resource, endpoints) -> {
            page.append("### /api/").append(resource).append("\n\n");
            head(page, "Endpoint", "Right");
            endpoints.forEach((endpoint, right) -> line(page, endpoint, right));
            page.append('\n');
        });
        page.append(REPORTS);
        reports(page);
        return page.toString();
    }

    private static void roles(StringBuilder page) {
        page.append("| Role | 角色 | Rights 权限 |\n|---|---|---|\n");
        for (Role role : Role.values()) {
            String rights = Arrays.stream(Right.values())
                    .filter(right -> right.roles().contains(role))
                    .map(right -> right.chinese() + " `" + right + "`")
                    .collect(Collectors.joining(" · "));
            page.append("| `%s` | %s | %s |\n".formatted(role, role.chinese(), rights));
        }
    }

    private static Map<String, Map<String, Right>> byResource(Map<String, Right> rights) {
        Map<String, Map<String, Right>> resources = new TreeMap<>();
        rights.forEach((endpoint, right) -> resources
                .computeIfAbsent(endpoint.split("/")[2], any -> new TreeMap<>(RolesPage::byPath))
                .put(endpoint, right));
        return resources;
    }

    private static int byPath(String one, String other) {
        List<String> first = List.of(one.split(" "));
        List<String> second = List.of(other.split(" "));
        int paths = first.get(1).compareTo(second.get(1));
        return paths == 0 ? first.get(0).compareTo(second.get(0)) : paths;
    }

    private static void head(StringBuilder page, String... first) {
        String roles = Arrays.stream(Role.values()).map(Role::chinese).collect(Collectors.joining(" | "));
        page.append("| ")
                .append(String.join(" | ", first))
                .append(" | ")
                .append(roles)
                .append(" | 无角色 |\n|");
        page.append("---|".repeat(first.length))
                .append(":-:|".repeat(Role.values().length + 1))
                .append('\n');
    }

    private static void line(StringBuilder page, String endpoint, Right right) {
        page.append("| `")
                .append(endpoint)
                .append("` | ")
                .append(right.chinese())
                .append(" |");
        String yes = right == Right.REPORTS ? " ◐ |" : " ● |";
        for (Role role : Role.values()) {
            page.append(right.roles().contains(role) ? yes : " – |");
        }
        page.append(right.isGivenBy(List.of()) ? yes : " – |").append('\n');
    }

    private static void reports(StringBuilder page) {
        String roles = Arrays.stream(Role.values()).map(Role::chinese).collect(Collectors.joining(" | "));
        page.append("| Status | 状态 | ").append(roles).append(" |\n|---|---|");
        page.append("---|".repeat(Role.values().length)).append('\n');
        PolicyTable.allowed().forEach((status, allowed) -> status(page, status, allowed));
    }

    private static void status(StringBuilder page, ReportStatus status, Map<Role, List<Verb>> allowed) {
        page.append("| `%s` | %s |".formatted(status, status.chinese()));
        for (Role role : Role.values()) {
            List<Verb> verbs = allowed.getOrDefault(role, List.of());
            page.append(' ')
                    .append(
                            verbs.isEmpty()
                                    ? "–"
                                    : verbs.stream().map(Verb::chinese).collect(Collectors.joining("、")))
                    .append(" |");
        }
        page.append('\n');
    }
}
