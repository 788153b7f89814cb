package org.nianbao.core.validation;

/** Whether an organ may make 规章 (立法法第九十一条、第九十三条). */
public enum Power {
    YES,
    NO,
    UNKNOWN
}
