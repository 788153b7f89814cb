package org.nianbao.workflow.account.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.grants.HeldGrant;

@Mapper
interface RightsOfDayMapper {

    /** A day with the moments at which it begins and ends. */
    record Day(LocalDate date, Instant begin, Instant end) {}

    List<HeldGrant> find(
            @Param("day") Day day,
            @Param("words") @Nullable String words,
            @Param("organCode") @Nullable String organCode,
            @Param("size") int size,
            @Param("offset") int offset);

    int count(
            @Param("day") Day day,
            @Param("words") @Nullable String words,
            @Param("organCode") @Nullable String organCode);
}
