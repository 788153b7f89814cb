package org.nianbao.workflow.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.report.Step;
import org.nianbao.workflow.testing.Body;
import org.nianbao.workflow.testing.Journeys;
import org.nianbao.workflow.testing.OnH2;
import org.nianbao.workflow.testing.OnMySql;
import org.nianbao.workflow.testing.TestWorld;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

abstract class DueDays {

    private static final LocalDate DUE = LocalDate.of(2026, 1, 30);

    @Autowired
    TestWorld world;

    @Autowired
    Journeys journeys;

    @Autowired
    DueDaySweep sweep;

    @Autowired
    Sweeps sweeps;

    @Autowired
    NoticeBox box;

    @Autowired
    JdbcTemplate jdbc;

    /** A report that has waited since 5 January at this step of the body. */
    private String waiting(Body body, Step step) {
        String id = journeys.open(body);
        journeys.passUntil(id, body, step);
        jdbc.update(
                "update role_grant set valid_from = ? where organ_code in (?, ?)",
                LocalDate.of(2026, 1, 1),
                body.code(),
                body.organ().parentCode());
        jdbc.update(
                "update organ_closure set valid_from = ? where descendant_code = ?",
                LocalDate.of(2026, 1, 1),
                body.code());
        jdbc.update(
                "update work_item set due_date = ?, opened_at = ? where report_id = ? and closed_at is null",
                DUE,
                LocalDateTime.of(2026, 1, 5, 2, 0),
                id);
        return id;
    }

    private List<String> reminders(Person person) {
        return box.page(person.id(), false, 0, 50).stream()
                .filter(notice -> notice.kind() == NoticeKind.DUE)
                .map(NoticeBox.Line::sentence)
                .toList();
    }

    @Test
    void whoeverIsWaitedForIsRemindedOnceAtEachTime() {
        Body body = world.body();
        waiting(body, Step.APPROVAL);

        for (int day = 19; day <= 31; day++) {
            sweep.remind(LocalDate.of(2026, 1, day));
            sweep.remind(LocalDate.of(2026, 1, day));
        }

        assertThat(reminders(body.leader()))
                .hasSize(4)
                .allSatisfy(
                        sentence -> assertThat(sentence).startsWith(body.organ().fullName() + " 2025 年度报告等分管领导办理"));
        assertThat(reminders(body.leader()).get(0)).contains("逾期");
        assertThat(reminders(body.reviewer())).isEmpty();
    }

    @Test
    void theOfficeAboveIsRemindedOfWhatItIsToFile() {
        Body body = world.body(TestWorld.Settings.EVERY_STEP);
        waiting(body, Step.FILING);

        sweep.remind(LocalDate.of(2026, 1, 29));

        assertThat(reminders(body.supervisor())).hasSize(1);
    }

    @Test
    void whatIsDoneOrHasNoDayIsNotRemindedOf() {
        Body done = world.body();
        String id = waiting(done, Step.APPROVAL);
        journeys.pass(id, done.leader());
        Body withoutDay = world.body();
        String other = waiting(withoutDay, Step.APPROVAL);
        jdbc.update("update work_item set due_date = null where report_id = ?", other);

        sweep.remind(LocalDate.of(2026, 1, 29));

        assertThat(reminders(done.leader())).isEmpty();
        assertThat(reminders(withoutDay.leader())).isEmpty();
    }

    @Test
    void twoNodesAtTheSameMomentTellNobodyTwice() throws Exception {
        Body body = world.body();
        waiting(body, Step.APPROVAL);
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> runs = IntStream.range(0, 2)
                    .<Future<?>>mapToObj(node -> nodes.submit(() -> {
                        together.await();
                        sweep.remind(LocalDate.of(2026, 1, 27));
                        return null;
                    }))
                    .toList();
            for (Future<?> run : runs) {
                run.get();
            }
        } finally {
            nodes.shutdownNow();
        }

        assertThat(reminders(body.leader())).hasSize(1);
    }

    @Test
    void onlyOneOfTwoNodesBegins() throws Exception {
        Instant later = Instant.parse("2026-01-27T02:00:00Z");
        jdbc.update("insert into sweep (sweep_name, begun_at) values ('test', ?)", LocalDateTime.of(2026, 1, 1, 0, 0));
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> runs = IntStream.range(0, 2)
                    .mapToObj(node -> nodes.submit(() -> {
                        together.await();
                        return sweeps.begin("test", later, Duration.ofMinutes(10));
                    }))
                    .toList();
            int begun = 0;
            for (Future<Boolean> run : runs) {
                begun += run.get() ? 1 : 0;
            }
            assertThat(begun).isEqualTo(1);
        } finally {
            nodes.shutdownNow();
        }
    }
}

@OnH2
class DueDaySweepOnH2Tests extends DueDays {}

@OnMySql
class DueDaySweepOnMySqlTests extends DueDays {}
