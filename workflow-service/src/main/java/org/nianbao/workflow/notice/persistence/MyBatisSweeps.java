package org.nianbao.workflow.notice.persistence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.nianbao.workflow.notice.DueItem;
import org.nianbao.workflow.notice.DueItems;
import org.nianbao.workflow.notice.MailQueue;
import org.nianbao.workflow.notice.Sweeps;
import org.nianbao.workflow.shared.LegalDates;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisSweeps implements Sweeps, DueItems, MailQueue {

    private final SweepMapper mapper;
    private final Clock clock;

    MyBatisSweeps(SweepMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    @Override
    public boolean begin(String name, Instant now, Duration pause) {
        return mapper.begin(name, now, now.minus(pause)) == 1;
    }

    @Override
    public List<DueItem> until(LocalDate day, String afterId, int most) {
        return mapper.due(day, afterId, most);
    }

    @Override
    public boolean note(String itemId, int daysLeft, Instant at) {
        try {
            mapper.note(itemId, daysLeft, at);
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    @Override
    public Set<String> waitedFor(DueItem item, LocalDate today) {
        return mapper.waitedFor(item, today);
    }

    @Override
    public List<MailQueue.Batch> waiting(Instant raisedSince, Instant lastMailBefore, int most) {
        return mapper.waiting(raisedSince, lastMailBefore, LegalDates.today(clock), most);
    }

    @Override
    public boolean take(String accountId, Instant at) {
        return mapper.mailed(accountId, at) > 0;
    }
}
