package org.nianbao.core.validation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of other organs of the same kind: those of the roster, and of places whose kind shows in the name. */
final class OtherNames {

    /**
     * A name in a text.
     *
     * @param isListed whether it is in the roster
     * @param isPlace whether it is that of a place with its government, not of a department
     */
    record Met(String name, int start, int end, boolean isListed, boolean isPlace) {}

    private static final int LEAST = 3;
    private static final List<String> ENDINGS = List.of("人民政府办公厅", "人民政府办公室", "人民政府", "办事处");
    private static final Set<OrganType> TOWNS = Set.of(OrganType.TOWN, OrganType.SUBDISTRICT);
    private static final Set<OrganType> GOVERNMENTS = Set.of(OrganType.COUNTY, OrganType.CITY, OrganType.PROVINCE);

    private static final String HAN = "[\\u4e00-\\u9fa5]";
    /** Two or three characters and the kind of place, at the beginning of a clause or after its year. */
    private static final Pattern TOWN = Pattern.compile(
            "(?:(?<!" + HAN + "|、)|(?<=年|年度|全年|[一二三四五六七八九十]是|现公布))"
                    + "(" + HAN + "{2,3}?(?:镇|乡|街道))"
                    + "(?=(?:人民政府|办事处)?(?:,|20\\d{2}年度?|全年|累计|共|新|依法)*(?:收到|受理|制发|主动公开|公开(?:政府|各类)?信息|政府信息公开|编制)|人民政府$|办事处$|$)");
    /** 各乡镇, 全镇, 特色小镇; a verb or preposition before a place. */
    private static final Pattern NO_PLACE = Pattern.compile("[我本全各该每所年度月等众多某]|[乡村城集古小两重强名]$"
            + "|^(?:为|由|在|对|与|向|及|以|和|到|从|其|是|有|无|赴|经|把|将|按|学习|借鉴|支持|指导|帮助|参观|走进|协助|配合|邀请|组织|督促"
            + "|依托|利用|通过|按照|根据|围绕|结合|推[动进]|加强|完善|建立|健全|落实|规范|设[立置]|做好|抓好|方便|面向|立足|聚焦|制定|印发|积极|充分|确保"
            + "|优化|深化|强化|提[升高]|持续|继续|认真|严格|依法|及时|主动|统筹|协调|明确|定期|会同|联合|其中|包括|涉及|截至|今年|去年|上年)");

    private final Organ own;
    private final List<String> listed;
    private final boolean places;
    private final boolean sameKindIsPlace;

    private OtherNames(Organ own, List<String> listed) {
        this.own = own;
        this.listed = listed;
        this.places = TOWNS.contains(own.type());
        this.sameKindIsPlace = places || GOVERNMENTS.contains(own.type());
    }

    static OtherNames of(Organ own, List<OrganName> roster) {
        Set<String> names = new TreeSet<>(
                Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        for (OrganName other : roster) {
            boolean itself = other.names().stream().anyMatch(name -> OrganNames.mean(name, own));
            if (sameKind(own.type(), other.type()) && !itself) {
                other.names().forEach(name -> {
                    names.add(name);
                    names.add(placeOf(name));
                });
            }
        }
        names.removeIf(name -> name.length() < LEAST);
        return new OtherNames(own, List.copyOf(names));
    }

    boolean isEmpty() {
        return listed.isEmpty() && !places;
    }

    /** Those in a text, in its order; a name inside a longer one, or inside the own, is none. */
    List<Met> in(String text) {
        BitSet taken = new BitSet(text.length());
        List<Met> met = new ArrayList<>();
        own.names().forEach(name -> {
            take(text, name, taken);
            take(text, placeOf(name), taken);
        });
        for (String name : listed) {
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                if (taken.get(at, at + name.length()).isEmpty()) {
                    taken.set(at, at + name.length());
                    met.add(new Met(name, at, at + name.length(), true, sameKindIsPlace));
                }
            }
        }
        if (places) {
            unlisted(text, taken, met);
        }
        met.sort(Comparator.comparingInt(Met::start));
        return met;
    }

    private void unlisted(String text, BitSet taken, List<Met> met) {
        Matcher matcher = TOWN.matcher(text);
        while (matcher.find()) {
            String name = matcher.group(1);
            boolean free = taken.get(matcher.start(), matcher.end()).isEmpty();
            String bare = name.replaceFirst("(?:镇|乡|街道)$", "");
            if (free && !isOwn(name) && !NO_PLACE.matcher(bare).find()) {
                met.add(new Met(name, matcher.start(), matcher.end(), false, true));
            }
        }
    }

    private boolean isOwn(String name) {
        return own.names().stream()
                .map(OtherNames::placeOf)
                .anyMatch(mine -> mine.endsWith(name) || name.endsWith(mine));
    }

    private static void take(String text, String name, BitSet taken) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            taken.set(at, at + name.length());
        }
    }

    /** 合心镇 of 合心镇人民政府; a name of another form is left as it is. */
    static String placeOf(String name) {
        for (String ending : ENDINGS) {
            if (name.endsWith(ending) && name.length() > ending.length() + 1) {
                return name.substring(0, name.length() - ending.length());
            }
        }
        return name;
    }

    private static boolean sameKind(OrganType own, OrganType other) {
        if (TOWNS.contains(own)) {
            return TOWNS.contains(other);
        }
        return GOVERNMENTS.contains(own)
                ? GOVERNMENTS.contains(other)
                : !TOWNS.contains(other) && !GOVERNMENTS.contains(other);
    }
}
