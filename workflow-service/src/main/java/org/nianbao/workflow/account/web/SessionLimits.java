package org.nianbao.workflow.account.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.nianbao.workflow.account.AccountKind;
import org.nianbao.workflow.account.access.AccessRules;
import org.nianbao.workflow.account.access.SessionMarks;
import org.springframework.stereotype.Component;

/**
 * How long a session lives: it ends when it rested too long and when it is too old, by the rules of the moment, so a change
 * of the rules holds for open sessions. The page that asks for news by itself says so and keeps no session alive.
 */
@Component
class SessionLimits {

    /** What a request carries that no person caused. */
    static final String BACKGROUND = "X-Background";

    private static final Duration TO_WITHIN = Duration.ofSeconds(15);
    private static final int LONGEST_MARK = 100;

    private final Clock clock;

    SessionLimits(Clock clock) {
        this.clock = clock;
    }

    /** Marks a session that has just been begun. */
    void begin(HttpSession session, HttpServletRequest request) {
        session.setAttribute(SessionMarks.SINCE, clock.millis());
        session.setAttribute(SessionMarks.USED, clock.millis());
        session.setAttribute(SessionMarks.ADDRESS, shortened(String.valueOf(request.getRemoteAddr())));
        session.setAttribute(SessionMarks.BROWSER, shortened(BrowserName.of(request.getHeader("User-Agent"))));
    }

    /** Whether the session has ended by these rules. */
    boolean isOver(HttpSession session, AccountKind kind, AccessRules rules) {
        Instant now = clock.instant();
        return !now.isBefore(mark(session, SessionMarks.USED).plus(rules.idle(kind)))
                || !now.isBefore(mark(session, SessionMarks.SINCE).plus(rules.absolute()));
    }

    /** Notes that the session is used, and lets the store clean it up when it is not. */
    void used(HttpSession session, HttpServletRequest request, AccountKind kind, AccessRules rules) {
        if (request.getHeader(BACKGROUND) == null
                && clock.instant().isAfter(mark(session, SessionMarks.USED).plus(TO_WITHIN))) {
            session.setAttribute(SessionMarks.USED, clock.millis());
        }
        int kept = (int) rules.idle(kind).plus(TO_WITHIN).toSeconds();
        if (session.getMaxInactiveInterval() != kept) {
            session.setMaxInactiveInterval(kept);
        }
    }

    /** A session without marks is of an earlier version: it began long ago. */
    private static Instant mark(HttpSession session, String name) {
        return session.getAttribute(name) instanceof Long millis ? Instant.ofEpochMilli(millis) : Instant.EPOCH;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_MARK ? text : text.substring(0, LONGEST_MARK);
    }
}
