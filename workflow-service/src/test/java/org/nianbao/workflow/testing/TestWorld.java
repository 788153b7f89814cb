package org.nianbao.workflow.testing;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.validation.OrganType;
import org.nianbao.workflow.account.Account;
import org.nianbao.workflow.account.AccountKind;
import org.nianbao.workflow.account.Accounts;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Role;
import org.nianbao.workflow.organ.Organ;
import org.nianbao.workflow.organ.OrganSettings;
import org.nianbao.workflow.organ.Organs;
import org.nianbao.workflow.shared.Ids;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes bodies and people, a new one for each test, so that tests never meet. */
@Component
public class TestWorld {

    /** What an organ has switched on. */
    public record Settings(
            boolean sectionReview, boolean signOff, boolean filing, boolean publisherMayDraft, Organ.ColumnSite site) {

        public static final Settings PLAIN = new Settings(false, false, false, false, Organ.ColumnSite.BUILT_IN);
        public static final Settings EVERY_STEP = new Settings(true, true, true, false, Organ.ColumnSite.BUILT_IN);
        public static final Settings PORTAL = new Settings(false, false, false, false, Organ.ColumnSite.PORTAL);
        public static final Settings FEW_HANDS = new Settings(false, false, false, true, Organ.ColumnSite.BUILT_IN);
    }

    /** Everybody's password, hashed as cheaply as can be. */
    private static final String HASH = "{bcrypt}" + new BCryptPasswordEncoder(4).encode(Body.PASSWORD);

    private final Organs organs;
    private final Accounts accounts;
    private final Ids ids;

    TestWorld(Organs organs, Accounts accounts, Ids ids) {
        this.organs = organs;
        this.accounts = accounts;
        this.ids = ids;
    }

    public Body body() {
        return body(Settings.PLAIN);
    }

    @Transactional
    public Body body(Settings settings) {
        String mark = mark();
        Organ above = organ("above-" + mark, "上级机关" + mark, null, Settings.PLAIN);
        Organ organ = organ("body-" + mark, "测试局" + mark, above.code(), settings);
        return new Body(
                organ,
                person(Role.DRAFTER, organ.code()),
                person(Role.DRAFTER, organ.code()),
                person(Role.SECTION_HEAD, organ.code()),
                person(Role.CONFIDENTIALITY_REVIEWER, organ.code()),
                person(Role.LEADER, organ.code()),
                person(Role.HEAD_OF_ORGAN, organ.code()),
                person(Role.PUBLISHER, organ.code()),
                person(Role.SUPERVISOR, above.code()));
    }

    /** An organ below another, with nobody in it. */
    @Transactional
    public Organ below(String parentCode, OrganType type, Settings settings) {
        String mark = mark();
        return organ("below-" + mark, "下级机关" + mark, parentCode, type, settings);
    }

    /** Eight letters: digits in a name would look like a year in the title. */
    private static String mark() {
        return UUID.randomUUID()
                .toString()
                .substring(0, 8)
                .chars()
                .map(digit -> 'a' + Character.digit(digit, 16))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** A new person with one role. */
    public Person person(Role role, @Nullable String organCode) {
        String id = account(AccountKind.of(role), role.chinese());
        accounts.grant(id, role, organCode);
        return reload(id);
    }

    /** Somebody with an account, to whom nothing is granted. */
    public Person withoutRole() {
        return reload(account(AccountKind.WORK, "无授权"));
    }

    private String account(AccountKind kind, String name) {
        String id = ids.next();
        accounts.add(new Account(id, "u-" + id, kind, name + id.substring(28), HASH, 0, null));
        return id;
    }

    /** The same person with one more role. */
    public Person alsoAs(Person person, Role role, String organCode) {
        accounts.grant(person.id(), role, organCode);
        return reload(person.id());
    }

    private Person reload(String id) {
        return accounts.person(id).orElseThrow();
    }

    private Organ organ(String code, String name, @Nullable String parent, Settings settings) {
        return organ(code, name, parent, OrganType.DEPARTMENT, settings);
    }

    private Organ organ(String code, String name, @Nullable String parent, OrganType type, Settings settings) {
        Organ organ = Organ.plain(code, name, null, type, parent, LocalDate.of(2019, 1, 1))
                .withSettings(OrganSettings.PLAIN
                        .withSteps(settings.sectionReview(), settings.signOff(), settings.filing())
                        .withPublisherMayDraft(settings.publisherMayDraft())
                        .withColumnSite(settings.site()));
        organs.add(organ);
        return organ;
    }
}
