package org.nianbao.core.validation;

import java.util.ArrayList;
import java.util.List;

/**
 * The body whose report it is.
 *
 * @param names its registered name and short names; the first is the registered one
 * @param type what kind of body it is
 * @param typeKnown whether the type is recorded; false when it was guessed from the name
 * @param rulesPower whether it may make 规章
 */
public record Organ(List<String> names, OrganType type, boolean typeKnown, Power rulesPower) {

    public Organ {
        names = List.copyOf(names);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("an organ has a name");
        }
    }

    /** An organ of a recorded type; its power to make 规章 follows from the type. */
    public static Organ known(OrganType type, String name, String... shortNames) {
        return new Organ(names(name, shortNames), type, true, powerOf(type));
    }

    /** An organ of which only the name is known. Its type is a guess, so its power to make 规章 is unknown. */
    public static Organ guessed(String name) {
        return new Organ(List.of(name), OrganType.guess(name), false, Power.UNKNOWN);
    }

    public String name() {
        return names.get(0);
    }

    /**
     * The power to make 规章 of an organ whose type is recorded: 国务院部门 (立法法第九十一条), 省级 and 设区的市、自治州
     * (第九十三条) have it, 县级以下 and local departments have not. Of 授权组织 some have it.
     */
    public static Power powerOf(OrganType type) {
        return switch (type) {
            case STATE_COUNCIL, PROVINCE, CITY -> Power.YES;
            case COUNTY, TOWN, SUBDISTRICT, DEPARTMENT, COMMITTEE, VERTICAL -> Power.NO;
            case AUTHORIZED -> Power.UNKNOWN;
        };
    }

    private static List<String> names(String name, String[] shortNames) {
        List<String> names = new ArrayList<>(List.of(shortNames));
        names.add(0, name);
        return names;
    }
}
