package org.nianbao.workflow.account.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.nianbao.workflow.account.Needs;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Right;
import org.nianbao.workflow.account.access.EndOwnSession;
import org.nianbao.workflow.account.access.OpenSession;
import org.nianbao.workflow.account.access.OpenSessions;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One's own sessions. */
@RestController
@RequestMapping("/api/sessions")
@Needs(Right.OWN_ACCOUNT)
class SessionListController {

    private final OpenSessions sessions;
    private final EndOwnSession end;

    SessionListController(OpenSessions sessions, EndOwnSession end) {
        this.sessions = sessions;
        this.end = end;
    }

    @GetMapping
    List<OpenSession> sessions(@AuthenticationPrincipal Person person, HttpServletRequest request) {
        return sessions.of(person.id(), token(request));
    }

    /** Ends one; {@code others}: all but the one that asks. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@AuthenticationPrincipal Person person, @PathVariable String id, HttpServletRequest request) {
        end.handle(person, new EndOwnSession.Command(person.id(), id.equals("others") ? null : id, token(request)));
    }

    private static String token(HttpServletRequest request) {
        return request.getSession().getId();
    }
}
