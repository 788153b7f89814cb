package org.nianbao.workflow.notice.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.nianbao.workflow.notice.DueItem;
import org.nianbao.workflow.notice.MailQueue;

@Mapper
interface SweepMapper {

    int begin(@Param("name") String name, @Param("now") Instant now, @Param("before") Instant before);

    List<DueItem> due(@Param("day") LocalDate day, @Param("afterId") String afterId, @Param("most") int most);

    void note(@Param("itemId") String itemId, @Param("daysLeft") int daysLeft, @Param("at") Instant at);

    Set<String> waitedFor(@Param("item") DueItem item, @Param("today") LocalDate today);

    List<MailQueue.Batch> waiting(
            @Param("raisedSince") Instant raisedSince,
            @Param("lastMailBefore") Instant lastMailBefore,
            @Param("today") LocalDate today,
            @Param("most") int most);

    int mailed(@Param("accountId") String accountId, @Param("at") Instant at);
}
