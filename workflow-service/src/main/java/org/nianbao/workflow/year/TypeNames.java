package org.nianbao.workflow.year;

import org.nianbao.core.validation.OrganType;

/** The types of organs, in Chinese. */
public final class TypeNames {

    private TypeNames() {}

    public static String of(OrganType type) {
        return switch (type) {
            case STATE_COUNCIL -> "国务院";
            case PROVINCE -> "省级政府";
            case CITY -> "市级政府";
            case COUNTY -> "县级政府";
            case TOWN -> "乡镇政府";
            case SUBDISTRICT -> "街道办事处";
            case DEPARTMENT -> "部门";
            case COMMITTEE -> "管委会";
            case AUTHORIZED -> "授权组织";
            case VERTICAL -> "垂直管理机关";
        };
    }
}
