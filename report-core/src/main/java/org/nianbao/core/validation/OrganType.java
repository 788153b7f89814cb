package org.nianbao.core.validation;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.nianbao.core.statement.Scope;

/** What kind of body an organ is. */
public enum OrganType {
    /** 国务院部门. */
    STATE_COUNCIL("国务院部门"),
    /** 省、自治区、直辖市人民政府. */
    PROVINCE("省级人民政府"),
    /** 设区的市、自治州人民政府. */
    CITY("设区的市、自治州人民政府"),
    /** 县、县级市、市辖区人民政府. */
    COUNTY("县级人民政府"),
    /** 乡镇人民政府. */
    TOWN("乡镇人民政府"),
    /** 街道办事处. */
    SUBDISTRICT("街道办事处"),
    /** 地方人民政府部门. */
    DEPARTMENT("地方人民政府部门"),
    /** 开发区等管理委员会. */
    COMMITTEE("管理委员会"),
    /** 法律、法规授权的组织. */
    AUTHORIZED("法律、法规授权的组织"),
    /** 垂直管理部门. */
    VERTICAL("垂直管理部门");

    private static final Set<String> MUNICIPALITIES = Set.of("北京市", "上海市", "天津市", "重庆市");

    private final String chinese;

    OrganType(String chinese) {
        this.chinese = chinese;
    }

    /** The name of the kind in Chinese. */
    public String chinese() {
        return chinese;
    }

    /** The word on the command line: {@code state-council}, {@code town}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The type of this word; empty when there is none. */
    public static Optional<OrganType> ofWord(String word) {
        for (OrganType type : values()) {
            if (type.word().equals(word)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** Guesses from the name. A guess: a city may be of county level, so no rule may rest on it alone. */
    public static OrganType guess(String name) {
        String body = name.strip();
        if (body.startsWith("中华人民共和国") || body.startsWith("国务院") || body.startsWith("国家")) {
            return STATE_COUNCIL;
        }
        if (endsWithAny(body, "街道办事处", "街道")) {
            return SUBDISTRICT;
        }
        if (endsWithAny(body, "管理委员会", "管委会")) {
            return COMMITTEE;
        }
        if (endsWithAny(body, "税务局", "气象局", "海关", "消防救援支队", "消防救援大队", "调查队")) {
            return VERTICAL;
        }
        if (body.endsWith("人民政府")) {
            return government(body.substring(0, body.length() - "人民政府".length()));
        }
        if (endsWithAny(body, "局", "厅", "委员会", "委", "办公室", "部", "处", "院", "中心")) {
            return DEPARTMENT;
        }
        if (endsWithAny(body, "镇", "乡", "县", "区", "旗", "市", "州", "盟", "省")) {
            return government(body);
        }
        return AUTHORIZED;
    }

    private static OrganType government(String area) {
        if (endsWithAny(area, "镇", "乡", "苏木")) {
            return TOWN;
        }
        if (endsWithAny(area, "省", "自治区") || MUNICIPALITIES.contains(area)) {
            return PROVINCE;
        }
        if (endsWithAny(area, "州", "盟")) {
            return CITY;
        }
        if (area.endsWith("市")) {
            // 某市某市: the second is a county-level city
            return area.indexOf('市') < area.length() - 1 || area.contains("州") && !area.endsWith("州市") ? COUNTY : CITY;
        }
        return COUNTY;
    }

    private static boolean endsWithAny(String text, String... endings) {
        for (String ending : endings) {
            if (text.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** Whose cases a report of such an organ counts. */
    public Scope scope() {
        return switch (this) {
            case PROVINCE, CITY, COUNTY -> Scope.WHOLE_AREA;
            case STATE_COUNCIL, TOWN, SUBDISTRICT, DEPARTMENT, COMMITTEE, AUTHORIZED, VERTICAL -> Scope.ITSELF;
        };
    }
}
