package org.nianbao.workflow.record;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Which lines of the record are wanted; null for no limit.
 *
 * @param from not before
 * @param until before, not at
 * @param who part of a person's or user name; {@code 系统} or {@code 未登录} for what no account did
 * @param act an act's name
 * @param subject part of a report's title or an organ's or person's name, a code or an id
 */
public record RecordFilter(
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable String who,
        @Nullable String act,
        ActRecord.@Nullable Outcome outcome,
        @Nullable String subject) {}
