package org.nianbao.workflow.account.access;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.workflow.account.Role;
import org.nianbao.workflow.record.ActRecord;
import org.nianbao.workflow.testing.Browser;
import org.nianbao.workflow.testing.OnH2;
import org.nianbao.workflow.testing.OnMySql;
import org.nianbao.workflow.testing.TestWorld;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The security administrator sets the rules of passwords and sessions. */
abstract class AccessRulesScenarios {

    private static final Map<String, Object> USUAL = Map.of(
            "passwordLength", 10,
            "passwordClasses", 3,
            "passwordHistory", 5,
            "passwordDays", 180,
            "tries", 5,
            "lockMinutes", 10,
            "idleMinutes", 30,
            "adminIdleMinutes", 10,
            "absoluteHours", 12);

    @Autowired
    TestWorld world;

    @Autowired
    JdbcTemplate sql;

    @LocalServerPort
    int port;

    @AfterEach
    void setTheUsualRules() {
        Browser browser = secadmin();
        put(browser, version(browser), USUAL);
    }

    @Test
    void aChangeIsOnRecordWithOldAndNew() {
        Browser browser = secadmin();
        long version = version(browser);

        Browser.Page page = put(browser, version, with("passwordLength", 14));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.json().at("/rules/passwordLength").asInt()).isEqualTo(14);
        assertThat(page.header("ETag")).isEqualTo("\"" + (version + 1) + "\"");
        assertThat(sql.queryForList(
                        "select c.place, c.from_value, c.to_value from act_change c join act_record a on a.id = c.act_id"
                                + " where a.act = 'change-access-rules' and a.outcome = ? order by a.id desc limit 1",
                        ActRecord.Outcome.DONE.name()))
                .singleElement()
                .satisfies(row -> assertThat(row.values()).containsExactly("密码最短长度", "10", "14"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "passwordLength  | 7   | 密码最短长度应在 8 到 64 个字符之间。",
                "passwordLength  | 65  | 密码最短长度应在 8 到 64 个字符之间。",
                "passwordClasses | 0   | 密码字符种类应在 1 到 4 种之间。",
                "passwordHistory | 25  | 不得重复的旧密码应在 0 到 24 个之间。",
                "passwordDays    | 29  | 密码有效期应在 30 到 730 天之间，或填 0 表示不限。",
                "tries           | 2   | 连续输错锁定应在 3 到 20 次之间。",
                "lockMinutes     | 0   | 首次锁定时长应在 1 到 1440 分钟之间。",
                "idleMinutes     | -1  | 工作人员闲置退出应在 5 到 240 分钟之间。",
                "adminIdleMinutes| 61  | 管理员闲置退出应在 5 到 60 分钟之间。",
                "absoluteHours   | 25  | 登录最长时间应在 1 到 24 小时之间。"
            })
    void eachBoundIsSaid(String field, int value, String sentence) {
        Browser browser = secadmin();

        Browser.Page page = put(browser, version(browser), with(field, value));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.json().path("detail").asString()).isEqualTo(sentence);
        assertThat(page.json().at("/fields/0").asString()).isEqualTo(field);
    }

    @Test
    void zeroDaysMeanNever() {
        Browser browser = secadmin();

        assertThat(put(browser, version(browser), with("passwordDays", 0)).status())
                .isEqualTo(200);
    }

    @Test
    void whoSawOlderRulesIsToldSo() {
        Browser browser = secadmin();
        long version = version(browser);
        put(browser, version, with("tries", 6));

        assertThat(put(browser, version, with("tries", 7)).status()).isEqualTo(412);
        assertThat(browser.put("/api/access-rules", USUAL).status()).isEqualTo(428);
        assertThat(browser.get("/api/access-rules").json().at("/rules/tries").asInt())
                .isEqualTo(6);
    }

    @Test
    void aRuleLeftOutIsNotZero() {
        Browser browser = secadmin();
        Map<String, Object> rest = new HashMap<>(USUAL);
        rest.remove("passwordDays");

        assertThat(put(browser, version(browser), rest).status()).isEqualTo(400);
    }

    private Browser secadmin() {
        return new Browser(port).as(world.person(Role.SECURITY_ADMIN, null));
    }

    private static long version(Browser browser) {
        return browser.get("/api/access-rules").json().at("/rules/version").asLong();
    }

    private static Map<String, Object> with(String field, int value) {
        Map<String, Object> rules = new HashMap<>(USUAL);
        rules.put(field, value);
        return rules;
    }

    private static Browser.Page put(Browser browser, long version, Map<String, Object> rules) {
        return browser.send(
                "PUT",
                "/api/access-rules",
                Map.of("If-Match", "\"" + version + "\""),
                JsonMapper.shared().writeValueAsBytes(rules),
                "application/json");
    }
}

@OnH2
class AccessRulesOnH2Tests extends AccessRulesScenarios {}

@OnMySql
class AccessRulesOnMySqlTests extends AccessRulesScenarios {}
