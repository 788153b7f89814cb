package org.nianbao.workflow.account.persistence;

import org.nianbao.workflow.account.access.OpenSessions;
import org.springframework.stereotype.Repository;

/** The sessions by Spring Session's own tables; what belongs to a session goes with it. */
@Repository
class MyBatisOpenSessions implements OpenSessions {

    private final SessionMapper mapper;

    MyBatisOpenSessions(SessionMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public boolean end(String accountId, String id) {
        return mapper.end(accountId, id) == 1;
    }

    @Override
    public int endAll(String accountId) {
        return mapper.endAll(accountId);
    }

    @Override
    public int endAllBut(String accountId, String token) {
        return mapper.endAllBut(accountId, token);
    }
}
