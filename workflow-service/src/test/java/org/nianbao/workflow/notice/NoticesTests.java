package org.nianbao.workflow.notice;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Role;
import org.nianbao.workflow.publication.TakeDownReport;
import org.nianbao.workflow.report.Step;
import org.nianbao.workflow.shared.Refusal;
import org.nianbao.workflow.testing.Body;
import org.nianbao.workflow.testing.Browser;
import org.nianbao.workflow.testing.Contents;
import org.nianbao.workflow.testing.Journeys;
import org.nianbao.workflow.testing.OnH2;
import org.nianbao.workflow.testing.OnMySql;
import org.nianbao.workflow.testing.TestWorld;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Who is told what, and when it counts no more. */
abstract class ToldPeople {

    @Autowired
    TestWorld world;

    @Autowired
    Journeys journeys;

    @Autowired
    NoticeBox box;

    @Autowired
    TakeDownReport takeDownReport;

    @Autowired
    JdbcTemplate jdbc;

    @LocalServerPort
    int port;

    private List<NoticeBox.Line> of(Person person) {
        return box.page(person.id(), false, 0, 50);
    }

    private int unread(Person person) {
        return box.counts(person.id()).unread();
    }

    @Test
    void aHandOverTellsEverybodyWhoCanActAndNobodyElse() {
        Body body = world.body();
        Person second = world.person(Role.CONFIDENTIALITY_REVIEWER, body.code());
        String id = journeys.open(body);

        journeys.submit(id, body.drafter());

        for (Person told : List.of(body.reviewer(), second)) {
            assertThat(of(told)).singleElement().satisfies(notice -> {
                assertThat(notice.kind()).isEqualTo(NoticeKind.HAND_OVER);
                assertThat(notice.sentence())
                        .startsWith(body.organ().fullName() + " " + Contents.YEAR + " 年度报告等您保密审查：")
                        .contains(body.drafter().name() + "提交");
                assertThat(notice.link()).isEqualTo("/reports/" + id);
                assertThat(notice.waits()).isTrue();
            });
            assertThat(unread(told)).isEqualTo(1);
        }
        body.everybody().stream()
                .filter(person -> !person.equals(body.reviewer()))
                .forEach(person -> assertThat(of(person)).as(person.name()).isEmpty());
    }

    @Test
    void whoeverCannotActOnThisReportIsNotTold() {
        Body body = world.body();
        Person both = world.alsoAs(body.drafter(), Role.CONFIDENTIALITY_REVIEWER, body.code());
        String id = journeys.open(body);

        journeys.submit(id, body.secondDrafter());

        assertThat(of(both)).isEmpty();
        assertThat(of(body.reviewer())).hasSize(1);
    }

    @Test
    void workThatAColleagueHasDoneCountsNoMoreAndSaysWhoDidIt() {
        Body body = world.body();
        Person second = world.person(Role.CONFIDENTIALITY_REVIEWER, body.code());
        String id = journeys.open(body);
        journeys.submit(id, body.drafter());

        journeys.pass(id, second);

        assertThat(unread(body.reviewer())).isZero();
        assertThat(box.page(body.reviewer().id(), true, 0, 50)).isEmpty();
        assertThat(of(body.reviewer())).singleElement().satisfies(notice -> {
            assertThat(notice.waits()).isFalse();
            assertThat(notice.doneAt()).isNotNull();
            assertThat(notice.doneBy()).isEqualTo(second.name());
            assertThat(notice.readAt()).isNull();
        });
        assertThat(unread(body.leader())).isEqualTo(1);
    }

    @Test
    void aReturnTellsTheDraftersToMendIt() {
        Body body = world.body();
        String id = journeys.open(body);
        journeys.submit(id, body.drafter());

        journeys.sendBack(id, body.reviewer(), Step.DRAFT, false);

        for (Person told : List.of(body.drafter(), body.secondDrafter())) {
            assertThat(of(told)).singleElement().satisfies(notice -> {
                assertThat(notice.kind()).isEqualTo(NoticeKind.RETURNED);
                assertThat(notice.sentence())
                        .contains("被" + body.reviewer().name() + "退回")
                        .doesNotContain("请补充依申请公开的办理情况");
            });
        }
    }

    @Test
    void whatIsRecalledCountsNoMoreAndTellsNobody() {
        Body body = world.body();
        String id = journeys.open(body);
        journeys.submit(id, body.drafter());

        journeys.recall(id, body.drafter());

        assertThat(unread(body.reviewer())).isZero();
        assertThat(of(body.drafter())).isEmpty();
    }

    @Test
    void filingWaitsForTheOfficeAbove() {
        Body body = world.body(TestWorld.Settings.EVERY_STEP);
        String id = journeys.open(body);

        journeys.passUntil(id, body, Step.FILING);

        assertThat(of(body.supervisor()))
                .singleElement()
                .satisfies(notice -> assertThat(notice.sentence()).contains("等您上级备案"));
    }

    @Test
    void anAccountThatHasEndedIsToldNothing() {
        Body body = world.body();
        Person ended = world.person(Role.CONFIDENTIALITY_REVIEWER, body.code());
        jdbc.update("update account set valid_to = date '2020-01-01' where id = ?", ended.id());
        String id = journeys.open(body);

        journeys.submit(id, body.drafter());

        assertThat(of(ended)).isEmpty();
    }

    @Test
    void aRefusedActTellsNobody() {
        Body body = world.body();
        String id = journeys.open(body);
        journeys.rewrite(id, body.drafter(), "本单位全年发布信息XX条。");

        assertThatThrownBy(() -> journeys.submit(id, body.drafter())).isInstanceOf(Refusal.class);

        assertThat(of(body.reviewer())).isEmpty();
    }

    @Test
    void aPublicationTellsThoseWhoTookPartAndATakeDownTheLeader() {
        Body body = world.body();
        String id = journeys.published(body);

        assertThat(of(body.drafter()))
                .anySatisfy(notice -> assertThat(notice.kind()).isEqualTo(NoticeKind.PUBLISHED));
        assertThat(of(body.secondDrafter())).isEmpty();

        takeDownReport.handle(body.publisher(), new TakeDownReport.Command(id, "附件有误"));

        assertThat(of(body.leader()).get(0)).satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.EMERGENCY);
            assertThat(notice.sentence()).contains("紧急下线").contains("前确认").doesNotContain("附件有误");
            assertThat(notice.waits()).isTrue();
        });
        assertThat(of(body.reviewer()).get(0)).satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.EMERGENCY);
            assertThat(notice.waits()).isFalse();
        });
    }

    @Test
    void aSecretMarkingTellsReviewerLeaderAndSecurityAdministratorOnceWithoutItsWords() {
        Body body = world.body();
        Person security = world.person(Role.SECURITY_ADMIN, null);
        String id = journeys.open(body);

        journeys.rewrite(id, body.drafter(), "机密★10年 关于某事的报告");
        journeys.rewrite(id, body.drafter(), "机密★10年 关于某事的报告");

        for (Person told : List.of(body.reviewer(), body.leader(), security)) {
            assertThat(of(told)).singleElement().satisfies(notice -> {
                assertThat(notice.kind()).isEqualTo(NoticeKind.EMERGENCY);
                assertThat(notice.sentence())
                        .contains(body.organ().fullName())
                        .contains(body.drafter().name())
                        .doesNotContain("★");
            });
            assertThat(box.counts(told.id()).urgent()).isEqualTo(1);
        }
        assertThat(of(security).get(0).link()).isEqualTo("/notices");
        assertThat(of(body.publisher())).isEmpty();
    }

    @Test
    void noticesAreReadOneByOneOrAllAndOnlyByWhoeverWasTold() {
        Body body = world.body();
        String first = journeys.open(body);
        journeys.submit(first, body.drafter());
        Browser reviewer = new Browser(port).as(body.reviewer());
        JsonNode page = reviewer.get("/api/notices").json();
        assertThat(page.path("unread").asInt()).isEqualTo(1);
        assertThat(page.path("total").asInt()).isEqualTo(1);
        String id = page.path("notices").path(0).path("id").asString();

        assertThat(new Browser(port)
                        .as(body.leader())
                        .post("/api/notices/" + id + "/reading", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(unread(body.reviewer())).isEqualTo(1);
        assertThat(reviewer.post("/api/notices/" + id + "/reading", Map.of()).status())
                .isEqualTo(204);
        assertThat(reviewer.get("/api/notices/count").json().path("unread").asInt())
                .isZero();
        assertThat(reviewer.get("/api/notices?box=all").json().path("notices"))
                .singleElement()
                .satisfies(notice -> assertThat(notice.path("read").asBoolean()).isTrue());

        assertThat(reviewer.post("/api/notices/reading", Map.of()).status()).isEqualTo(204);
        assertThat(reviewer.get("/api/notices?page=-1").status()).isEqualTo(400);
    }
}

@OnH2
class NoticesOnH2Tests extends ToldPeople {}

@OnMySql
class NoticesOnMySqlTests extends ToldPeople {}
