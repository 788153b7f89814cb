package org.nianbao.workflow.organ;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.validation.OrganType;
import org.nianbao.core.validation.Power;
import org.nianbao.workflow.account.Role;

/** Organs with all sorts of things registered of them. */
final class RandomOrgans {

    private static final String[] NAMES = {
        "合心镇人民政府", "𠮷田镇", "=1+1", "-局", "@办公室", "'=x", "“引号\"局", "<b>镇</b>", "a,b；c", "　镇  府", "O'Neil", "#1 局"
    };
    private static final String[] TELEPHONES = {"0552-6012345", "13800138000", "+86 10 12345678", "6012345、6012346转8"};

    private final Random random;
    private final String mark;

    RandomOrgans(Random random, String mark) {
        this.random = random;
        this.mark = mark;
    }

    List<Registration> some(int count) {
        List<Registration> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String parent = i == 0 || random.nextInt(5) == 0 ? null : code(random.nextInt(i));
            List<String> predecessors = i > 1 && random.nextInt(3) == 0 ? List.of(code(0), code(i - 1)) : List.of();
            made.add(new Registration(organ(i, parent), predecessors));
        }
        return made;
    }

    private String code(int number) {
        return "r" + number + "-" + mark;
    }

    private Organ organ(int number, @Nullable String parent) {
        return new Organ(
                code(number),
                name().strip(),
                perhaps(name().strip()),
                one(OrganType.values()),
                parent,
                perhaps("340323"),
                perhaps("91350100M000100Y43"),
                one(Power.values()),
                one(Power.values()),
                new Contact(
                        perhaps(name().strip()),
                        perhaps("012345"),
                        perhaps(one(TELEPHONES)),
                        perhaps("a.b-c@x.gov.cn")),
                new OrganSettings(
                        random.nextBoolean(),
                        random.nextBoolean(),
                        random.nextBoolean(),
                        random.nextBoolean(),
                        random.nextBoolean() ? Set.of() : EnumSet.of(Role.DRAFTER, Role.SUPERVISOR),
                        one(Organ.ColumnSite.values()),
                        one(PublicNames.values()),
                        perhaps("0%d-1%d".formatted(1 + random.nextInt(9), random.nextInt(9)))),
                LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1000)),
                null,
                0);
    }

    private String name() {
        return one(NAMES) + (random.nextBoolean() ? "" : one(NAMES));
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> @Nullable T perhaps(T value) {
        return random.nextInt(3) == 0 ? null : value;
    }
}
