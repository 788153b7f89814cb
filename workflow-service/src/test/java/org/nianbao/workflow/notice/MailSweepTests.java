package org.nianbao.workflow.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Role;
import org.nianbao.workflow.testing.Body;
import org.nianbao.workflow.testing.Journeys;
import org.nianbao.workflow.testing.OnH2;
import org.nianbao.workflow.testing.OnMySql;
import org.nianbao.workflow.testing.TestWorld;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;

/** Real mails to a real server. */
abstract class Mails {

    private static final String ADDRESS = "https://nianbao.example.cn/admin/";

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Autowired
    TestWorld world;

    @Autowired
    Journeys journeys;

    @Autowired
    Sweeps sweeps;

    @Autowired
    MailQueue queue;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Clock clock;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ApplicationContext application;

    private MailSweep sweep(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return new MailSweep(
                sweeps,
                queue,
                sender,
                transactions,
                clock,
                new MailSettings("nianbao@example.cn", Duration.ofMinutes(30)),
                ADDRESS);
    }

    private MailSweep sweep() {
        return sweep(server.getSmtp().getPort());
    }

    private Person withAddress(Person person) {
        jdbc.update("update account set mail = ? where id = ?", person.id() + "@example.cn", person.id());
        return person;
    }

    private List<MimeMessage> mailsTo(Person person) {
        return List.of(server.getReceivedMessagesForDomain(person.id() + "@example.cn"));
    }

    private String submitted(Body body) {
        String id = journeys.open(body);
        journeys.submit(id, body.drafter());
        return id;
    }

    private Instant now() {
        return clock.instant();
    }

    @Test
    void aMailSaysHowManyNoticesThereAreAndNothingOfTheReport() throws Exception {
        Body body = world.body();
        withAddress(body.reviewer());
        submitted(body);

        sweep().send(now());

        assertThat(mailsTo(body.reviewer())).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).isEqualTo("年报通：您有 1 条新通知（其中 1 条待办）");
            assertThat(mail.getContent().toString())
                    .contains("请登录年报通查看")
                    .contains(ADDRESS)
                    .doesNotContain(body.organ().fullName())
                    .doesNotContain("2025")
                    .doesNotContain(body.drafter().name());
            assertThat(mail.getFrom()[0]).hasToString("nianbao@example.cn");
        });
    }

    @Test
    void nobodyGetsTwoMailsWithinHalfAnHourAndTheNextSpeaksOfAllThatCameSince() throws Exception {
        Body body = world.body();
        withAddress(body.leader());
        MailSweep sweep = sweep();
        journeys.passUntil(journeys.open(body), body, org.nianbao.workflow.report.Step.APPROVAL);
        Instant first = now();
        sweep.send(first);
        jdbc.update(
                "insert into notice (id, account_id, notice_kind, sentence, link, raised_at) "
                        + "select concat('x', substring(id, 2)), account_id, 'GRANT', '授权', '/', raised_at from notice "
                        + "where account_id = ?",
                body.leader().id());

        sweep.send(first.plus(Duration.ofMinutes(29)));
        assertThat(mailsTo(body.leader())).hasSize(1);

        sweep.send(first.plus(Duration.ofMinutes(31)));
        assertThat(mailsTo(body.leader())).hasSize(2);
        assertThat(mailsTo(body.leader()).get(1).getSubject()).isEqualTo("年报通：您有 1 条新通知");
    }

    @Test
    void whatWasReadOrDoneIsNotMailedNorIsAnybodyWithoutAddressOrWhoHasEnded() {
        Body body = world.body();
        Person done = withAddress(body.reviewer());
        Person ended = withAddress(world.person(Role.LEADER, body.code()));
        String id = submitted(body);
        journeys.pass(id, done);
        jdbc.update("update account set ended_at = valid_from where id = ?", ended.id());

        sweep().send(now());

        assertThat(mailsTo(done)).isEmpty();
        assertThat(mailsTo(ended)).isEmpty();
        assertThat(mailsTo(body.leader())).isEmpty();
    }

    @Test
    void aServerThatIsAwayLosesNothingAndIsLeftAloneForAWhile() {
        Body body = world.body();
        withAddress(body.reviewer());
        submitted(body);
        int away = server.getSmtp().getPort();
        server.stop();

        sweep(away).send(now());
        server.start();
        sweep().send(now());

        assertThat(mailsTo(body.reviewer())).hasSize(1);
    }

    @Test
    void anAddressThatIsNoneKeepsNobodyElseFromTheirMail() {
        Body body = world.body();
        Person second = world.person(Role.CONFIDENTIALITY_REVIEWER, body.code());
        withAddress(second);
        jdbc.update(
                "update account set mail = 'not an address' where id = ?",
                body.reviewer().id());
        submitted(body);

        sweep().send(now());
        sweep().send(now());

        assertThat(mailsTo(second)).hasSize(1);
    }

    @Test
    void aFailingServerIsTriedAfterOneMinuteThenTwoAndAtMostHalfAnHour() {
        BackOff backOff = new BackOff();
        Instant start = Instant.parse("2026-01-05T00:00:00Z");

        assertThat(backOff.allows(start)).isTrue();
        assertThat(backOff.failed(start)).isEqualTo(start.plus(Duration.ofMinutes(1)));
        assertThat(backOff.allows(start.plusSeconds(59))).isFalse();
        assertThat(backOff.failed(start)).isEqualTo(start.plus(Duration.ofMinutes(2)));
        for (int i = 0; i < 10; i++) {
            backOff.failed(start);
        }
        assertThat(backOff.failed(start)).isEqualTo(start.plus(Duration.ofMinutes(30)));
        backOff.succeeded();
        assertThat(backOff.failed(start)).isEqualTo(start.plus(Duration.ofMinutes(1)));
    }

    @Test
    void withoutAServerNothingIsMailed() {
        assertThat(application.getBeanNamesForType(MailSweep.class)).isEmpty();
    }
}

@OnH2
class MailSweepOnH2Tests extends Mails {}

@OnMySql
class MailSweepOnMySqlTests extends Mails {}
