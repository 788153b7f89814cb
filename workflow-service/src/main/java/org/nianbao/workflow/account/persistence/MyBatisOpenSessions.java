package org.nianbao.workflow.account.persistence;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.access.OpenSession;
import org.nianbao.workflow.account.access.OpenSessions;
import org.nianbao.workflow.account.access.SessionMarks;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Repository;

/** The sessions by Spring Session's own tables; what belongs to a session goes with it. */
@Repository
class MyBatisOpenSessions implements OpenSessions {

    private final SessionMapper mapper;
    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    MyBatisOpenSessions(SessionMapper mapper, FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.mapper = mapper;
        this.sessions = sessions;
    }

    @Override
    public List<OpenSession> of(String accountId, @Nullable String token) {
        Map<String, ? extends Session> found = sessions.findByPrincipalName(accountId);
        return mapper.ids(accountId).stream()
                .flatMap(id -> Stream.ofNullable(found.get(id.token()))
                        .filter(session -> !session.isExpired())
                        .map(session -> view(id, session, token)))
                .sorted(Comparator.comparing(OpenSession::usedAt).reversed())
                .toList();
    }

    private static OpenSession view(SessionMapper.Id id, Session session, @Nullable String token) {
        return new OpenSession(
                id.id(),
                instant(session, SessionMarks.SINCE, session.getCreationTime()),
                instant(session, SessionMarks.USED, session.getLastAccessedTime()),
                session.getAttributeOrDefault(SessionMarks.ADDRESS, ""),
                session.getAttributeOrDefault(SessionMarks.BROWSER, ""),
                id.token().equals(token));
    }

    private static Instant instant(Session session, String mark, Instant otherwise) {
        Long millis = session.getAttribute(mark);
        return millis == null ? otherwise : Instant.ofEpochMilli(millis);
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
