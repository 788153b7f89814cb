package org.nianbao.workflow.notice.persistence;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Role;
import org.nianbao.workflow.notice.About;
import org.nianbao.workflow.notice.Notice;
import org.nianbao.workflow.notice.NoticeBox;
import org.nianbao.workflow.notice.NoticeKind;
import org.nianbao.workflow.notice.NoticeStore;
import org.nianbao.workflow.shared.LegalDates;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisNotices implements NoticeStore, NoticeBox {

    private final NoticeMapper mapper;
    private final Clock clock;

    MyBatisNotices(NoticeMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    @Override
    public List<String> living(Set<String> accountIds) {
        return accountIds.isEmpty() ? List.of() : mapper.living(accountIds, LegalDates.today(clock));
    }

    @Override
    public void add(Collection<Notice> notices) {
        if (!notices.isEmpty()) {
            mapper.insert(notices);
        }
    }

    @Override
    public Set<String> holders(Role role, @Nullable String organCode) {
        return mapper.holders(role, organCode, LegalDates.today(clock));
    }

    @Override
    public Optional<About> about(String reportId) {
        return Optional.ofNullable(mapper.about(reportId));
    }

    @Override
    public Set<String> stillUnread(Collection<String> accountIds, NoticeKind kind, String sentence, Instant since) {
        return accountIds.isEmpty() ? Set.of() : mapper.stillUnread(accountIds, kind, sentence, since);
    }

    @Override
    public Counts counts(String accountId) {
        return mapper.counts(accountId);
    }

    @Override
    public List<Line> page(String accountId, boolean unreadOnly, int page, int size) {
        return mapper.page(accountId, unreadOnly, page * size, size);
    }

    @Override
    public boolean read(String accountId, String noticeId) {
        mapper.read(accountId, noticeId, clock.instant());
        return mapper.exists(accountId, noticeId) > 0;
    }

    @Override
    public void readAll(String accountId) {
        mapper.read(accountId, null, clock.instant());
    }
}
