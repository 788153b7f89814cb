package org.nianbao.core.validation;

import java.util.List;

/** Whether two names mean the same organ: a name is shortened in front (without the area above) and behind. */
final class OrganNames {

    private static final List<String> ENDINGS = List.of("人民政府办公厅", "人民政府办公室", "人民政府", "办事处");

    private OrganNames() {}

    /** Whether the name as written is the organ's registered name, a usual short form of it, or one of its short names. */
    static boolean mean(String written, Organ organ) {
        return isFormOf(written, organ.name())
                || organ.names().stream().anyMatch(name -> core(written).equals(core(name)));
    }

    private static boolean isFormOf(String written, String registered) {
        String one = core(written);
        String other = core(registered.replaceAll("\\s", ""));
        return one.equals(other)
                || (other.endsWith(one) && one.length() >= 3)
                || (one.endsWith(other) && other.length() >= 3)
                || isAbbreviation(one, other)
                || isAbbreviation(other, one);
    }

    private static String core(String name) {
        for (String ending : ENDINGS) {
            if (name.endsWith(ending) && name.length() > ending.length() + 1) {
                return name.substring(0, name.length() - ending.length());
            }
        }
        return name;
    }

    /** 发改局 of 发展和改革局: the same characters in the same order, the same one at both ends. */
    private static boolean isAbbreviation(String brief, String full) {
        if (brief.length() < 3
                || brief.length() >= full.length()
                || brief.charAt(brief.length() - 1) != full.charAt(full.length() - 1)) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < full.length() && at < brief.length(); i++) {
            if (full.charAt(i) == brief.charAt(at)) {
                at++;
            }
        }
        return at == brief.length();
    }
}
