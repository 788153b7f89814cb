package org.nianbao.workflow.console.persistence;

import java.time.Clock;
import java.util.List;

import org.nianbao.workflow.console.Consequences;
import org.nianbao.workflow.shared.LegalDates;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisConsequences implements Consequences {

    private final ConsequencesMapper mapper;
    private final Clock clock;

    MyBatisConsequences(ConsequencesMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    @Override
    public List<Waiting> ofEndingGrant(String grantId) {
        return mapper.waiting(grantId, null, LegalDates.today(clock));
    }

    @Override
    public List<Waiting> ofEndingAccount(String accountId) {
        return mapper.waiting(null, accountId, LegalDates.today(clock));
    }
}
