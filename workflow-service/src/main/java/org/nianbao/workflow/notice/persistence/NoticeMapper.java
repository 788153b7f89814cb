package org.nianbao.workflow.notice.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Role;
import org.nianbao.workflow.notice.About;
import org.nianbao.workflow.notice.Notice;
import org.nianbao.workflow.notice.NoticeBox;
import org.nianbao.workflow.notice.NoticeKind;

@Mapper
interface NoticeMapper {

    List<String> living(@Param("ids") Collection<String> ids, @Param("today") LocalDate today);

    void insert(@Param("notices") Collection<Notice> notices);

    Set<String> holders(
            @Param("role") Role role, @Param("organCode") @Nullable String organCode, @Param("today") LocalDate today);

    @Nullable
    About about(String reportId);

    Set<String> stillUnread(
            @Param("ids") Collection<String> ids,
            @Param("kind") NoticeKind kind,
            @Param("sentence") String sentence,
            @Param("since") Instant since);

    NoticeBox.Counts counts(String accountId);

    List<NoticeBox.Line> page(
            @Param("accountId") String accountId,
            @Param("unreadOnly") boolean unreadOnly,
            @Param("offset") int offset,
            @Param("size") int size);

    int exists(@Param("accountId") String accountId, @Param("id") String id);

    void read(@Param("accountId") String accountId, @Param("id") @Nullable String id, @Param("at") Instant at);
}
