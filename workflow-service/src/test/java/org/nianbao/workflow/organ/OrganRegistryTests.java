package org.nianbao.workflow.organ;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nianbao.workflow.account.Accounts;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Role;
import org.nianbao.workflow.record.ActRecord;
import org.nianbao.workflow.record.ActRecords;
import org.nianbao.workflow.report.Step;
import org.nianbao.workflow.shared.LegalDates;
import org.nianbao.workflow.shared.Refusal;
import org.nianbao.workflow.testing.Body;
import org.nianbao.workflow.testing.Journeys;
import org.nianbao.workflow.testing.OnH2;
import org.nianbao.workflow.testing.OnMySql;
import org.nianbao.workflow.testing.TestWorld;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

/** Registering, changing, moving and ending organs. */
abstract class OrganRegistry {

    @Autowired
    TestWorld world;

    @Autowired
    Journeys journeys;

    @Autowired
    AddOrgan add;

    @Autowired
    ChangeOrgan change;

    @Autowired
    EndOrgan end;

    @Autowired
    OrganRegister register;

    @Autowired
    Organs organs;

    @Autowired
    OrganDirectory directory;

    @Autowired
    Accounts accounts;

    @Autowired
    ActRecords records;

    @Autowired
    JdbcTemplate database;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final LocalDate today = LegalDates.of(java.time.Instant.now());
    private Person sysadmin;

    @BeforeEach
    void signIn() {
        sysadmin = world.person(Role.SYSTEM_ADMIN, null);
    }

    @Test
    void keepsEverythingThatIsWrittenOfAnOrgan() {
        String parent = added("parent", null, Map.of());
        String name = "𠮷水镇“人民”政府'; drop table organ;<script>alert(1)</script>";
        String code = added(
                "all",
                parent,
                Map.ofEntries(
                        Map.entry("fullName", name),
                        Map.entry("shortName", "𠮷水镇"),
                        Map.entry("organType", "TOWN"),
                        Map.entry("regionCode", "340323101"),
                        Map.entry("creditCode", "91350100m000100y43"),
                        Map.entry("rulesPower", "NO"),
                        Map.entry("normativePower", "YES"),
                        Map.entry("address", "云岭县𠮷水镇人民路1号"),
                        Map.entry("postCode", "233700"),
                        Map.entry("telephone", "0552-6012345、0552-6054321转801"),
                        Map.entry("mail", "office@example.gov.cn"),
                        Map.entry("dueDay", "1月20日"),
                        Map.entry("sectionReview", "true"),
                        Map.entry("signOff", "true"),
                        Map.entry("filing", "true"),
                        Map.entry("publisherMayDraft", "true"),
                        Map.entry("codeRoles", "LEADER、发布员"),
                        Map.entry("columnSite", "PORTAL"),
                        Map.entry("publicNames", "PERSONS"),
                        Map.entry("predecessors", parent),
                        Map.entry("validFrom", "2025-03-01")));

        Registration kept = register.find(code).orElseThrow();

        assertThat(kept.organ().fullName()).isEqualTo(name);
        assertThat(kept.organ().creditCode()).isEqualTo("91350100M000100Y43");
        assertThat(kept.organ().settings().dueDay()).isEqualTo("01-20");
        assertThat(kept.organ().settings().codeRoles()).containsExactly(Role.LEADER, Role.PUBLISHER);
        assertThat(kept.predecessors()).containsExactly(parent);
        assertThat(java.util.Arrays.stream(OrganField.values())
                        .filter(field -> field.text(kept).isEmpty()))
                .containsExactly(OrganField.VALID_TO);
        assertThat(organs.above(code)).containsExactly(parent);
        assertThat(directory.path(code)).extracting(OrganDirectory.Named::code).containsExactly(parent);
    }

    @Test
    void saysOfEachPlaceWhatIsWrong() {
        Map<String, String> fields = new HashMap<>(Map.of(
                "code", "Hexin_1",
                "fullName", "合心镇\n人民政府",
                "organType", "衙门",
                "creditCode", "91350100M000100Y44",
                "dueDay", "02-30",
                "regionCode", "3403",
                "parentCode", "nobody-" + mark,
                "codeRoles", "系统管理员",
                "mail", "office",
                "validFrom", today.plusDays(1).toString()));

        assertThatThrownBy(() -> add.handle(sysadmin, new AddOrgan.Command(fields)))
                .asInstanceOf(type(Refusal.class))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("organ-faults"))
                .satisfies(refusal ->
                        assertThat((List<?>) refusal.data().get("faults")).hasSize(10))
                .satisfies(refusal -> assertThat(refusal.sentence())
                        .contains("校验位不对", "02-30", "没有代码为“nobody-" + mark, "换行", "不认识“衙门”"));
    }

    @Test
    void aCodeIsTakenForEver() {
        String code = added("taken", null, Map.of());
        database.update("update organ set valid_to = ? where code = ?", today.minusDays(1), code);

        refused("organ-faults", () -> added("taken", null, Map.of()));
        assertThat(organs.find(code)).isEmpty();
        assertThat(organs.known(code)).isPresent();
    }

    @Test
    void notesEveryChangeWithTheOldAndTheNewValue() {
        String code = added("noted", null, Map.of("shortName", "旧名"));

        change.handle(
                sysadmin, new ChangeOrgan.Command(code, Map.of("shortName", "新名", "signOff", "true"), version(code)));

        assertThat(lastChanges(code))
                .containsExactly(new ActRecord.Change("简称", "旧名", "新名"), new ActRecord.Change("主要领导签发", "否", "是"));
        assertThat(organs.find(code).orElseThrow().fullName()).isEqualTo("测试机关noted");
    }

    @Test
    void aChangeOfWhatSomebodyElseChangedIsRefused() {
        String code = added("stale", null, Map.of());
        change.handle(sysadmin, new ChangeOrgan.Command(code, Map.of("shortName", "甲"), 0));

        refused("stale", () -> change.handle(sysadmin, new ChangeOrgan.Command(code, Map.of("shortName", "乙"), 0)));
    }

    @Test
    void anOrganThatMovesTakesAllBelowItAlongFromTodayOn() {
        String county = added("county", null, Map.of("validFrom", "2020-01-01"));
        String other = added("other", null, Map.of("validFrom", "2020-01-01"));
        String bureau = added("bureau", county, Map.of("validFrom", "2020-01-01"));
        String station = added("station", bureau, Map.of("validFrom", "2020-01-01"));

        move(bureau, other);

        assertThat(organs.above(station)).containsExactly(bureau, other);
        assertThat(aboveOn(station, today.minusDays(1))).containsExactly(bureau, county);
        assertThat(aboveOn(station, today)).containsExactly(bureau, other);

        move(bureau, county);

        assertThat(organs.above(station)).containsExactly(bureau, county);
        assertThat(aboveOn(station, today.minusDays(1))).containsExactly(bureau, county);

        move(bureau, null);

        assertThat(organs.above(station)).containsExactly(bureau);
        move(bureau, station, "上下级成了循环：" + bureau + " → " + station + " → " + bureau);
    }

    @Test
    void anOrganThatIsNeededDoesNotEnd() {
        Body body = world.body();
        String above = String.valueOf(body.organ().parentCode());
        refused("organs-below", () -> end(above, today));
        journeys.open(body);
        refused("open-reports", () -> end(body.code(), today));
        refused("wrong-day", () -> end(body.code(), today.minusDays(1)));
        assertThat(organs.known(body.code()).orElseThrow().validTo()).isNull();
    }

    @Test
    void whatIsGrantedInAnOrganEndsWithIt() {
        Body body = world.body();
        end(body.code(), today);
        refused("organ-ended", () -> end(body.code(), today));
        assertThat(accounts.holders(Role.DRAFTER, body.code())).hasSize(2);
        assertThat(lastChanges(body.code())).containsExactly(new ActRecord.Change("终止日期", null, today.toString()));

        database.update("update organ set valid_to = ? where code = ?", today.minusDays(1), body.code());
        database.update(
                "update organ_closure set valid_to = ? where descendant_code = ?", today.minusDays(1), body.code());

        assertThat(accounts.holders(Role.DRAFTER, body.code())).isEmpty();
        assertThat(accounts.person(body.drafter().id()).orElseThrow().grants()).isEmpty();
        assertThat(organs.above(body.code())).containsExactly(body.organ().parentCode());
        refused(
                "organ-ended",
                () -> change.handle(sysadmin, new ChangeOrgan.Command(body.code(), Map.of("shortName", "新"), 1)));
    }

    @Test
    void aReportKeepsTheStepsWithWhichItWasOpened() {
        Body body = world.body();
        String id = journeys.open(body);

        change.handle(
                sysadmin,
                new ChangeOrgan.Command(
                        body.code(), Map.of("sectionReview", "true", "signOff", "true"), version(body.code())));

        assertThat(journeys.report(id).steps()).doesNotContain(Step.SECTION_REVIEW, Step.SIGN_OFF);
        assertThat(Step.of(organs.find(body.code()).orElseThrow())).contains(Step.SECTION_REVIEW, Step.SIGN_OFF);
    }

    @Test
    void onlyTheSystemAdministratorManagesOrgans() {
        Person secadmin = world.person(Role.SECURITY_ADMIN, null);

        refused("not-allowed", () -> add.handle(secadmin, new AddOrgan.Command(Map.of())));
        refused("not-allowed", () -> change.handle(secadmin, new ChangeOrgan.Command("x", Map.of(), 0)));
        refused("not-allowed", () -> end.handle(secadmin, new EndOrgan.Command("x", today, 0)));
    }

    @Test
    void aSecretMarkingIsNotKept() {
        refused("secret-marking", () -> added("secret", null, Map.of("address", "机密★10年")));
    }

    @Test
    void findsOrgansByNameCodeAndTypeAndTakesWildcardsForWhatTheyAre() {
        String parent = added("p", null, Map.of());
        String town = added("t", parent, Map.of("fullName", "合心%_镇" + mark, "organType", "TOWN"));

        assertThat(codes("心%_镇" + mark)).containsExactly(town);
        assertThat(codes("心__镇" + mark)).isEmpty();
        assertThat(codes(mark.toUpperCase(java.util.Locale.ROOT))).containsExactly(parent, town);
        assertThat(directory.children(parent, 0, 10).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.parentName()).isEqualTo("测试机关p"));
        assertThat(directory.countChildren(parent)).isEqualTo(1);
    }

    private List<String> codes(String words) {
        return directory.search(new OrganDirectory.Search(words, null, false), 0, 50).lines().stream()
                .map(OrganDirectory.Line::code)
                .toList();
    }

    private String added(String word, @Nullable String parent, Map<String, String> more) {
        Map<String, String> fields =
                new HashMap<>(Map.of("code", word + "-" + mark, "fullName", "测试机关" + word, "organType", "DEPARTMENT"));
        if (parent != null) {
            fields.put("parentCode", parent);
        }
        fields.putAll(more);
        return add.handle(sysadmin, new AddOrgan.Command(fields));
    }

    private void move(String code, @Nullable String parent) {
        change.handle(
                sysadmin,
                new ChangeOrgan.Command(code, Map.of("parentCode", parent == null ? "" : parent), version(code)));
    }

    private void move(String code, String parent, String words) {
        assertThatThrownBy(() -> move(code, parent)).hasMessageContaining(words);
    }

    private void end(String code, LocalDate day) {
        end.handle(sysadmin, new EndOrgan.Command(code, day, version(code)));
    }

    private long version(String code) {
        return organs.known(code).orElseThrow().version();
    }

    private List<String> aboveOn(String code, LocalDate day) {
        return database.queryForList(
                "select ancestor_code from organ_closure where descendant_code = ? and depth > 0 and valid_from <= ?"
                        + " and (valid_to is null or valid_to >= ?) order by depth",
                String.class,
                code,
                day,
                day);
    }

    private List<ActRecord.Change> lastChanges(String subject) {
        List<ActRecord> acts = records.about(subject).stream()
                .filter(act -> act.outcome() == ActRecord.Outcome.DONE)
                .toList();
        return records.changesOf(acts.get(acts.size() - 1).id());
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .asInstanceOf(type(Refusal.class))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}

@OnH2
class OrganRegistryOnH2Tests extends OrganRegistry {}

@OnMySql
class OrganRegistryOnMySqlTests extends OrganRegistry {}
