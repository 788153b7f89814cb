package org.nianbao.workflow.account.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.access.Pending;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Whoever must change the password or set up codes first reaches that and nothing else. A filter, not a word on each
 * endpoint: what comes later is closed too.
 */
final class UnfinishedSignIn extends OncePerRequestFilter {

    private static final Map<Pending, List<String>> OPEN = Map.of(
            Pending.CODE, List.of("/api/session", "/api/session/code"),
            Pending.PASSWORD, List.of("/api/session", "/api/profile/password"),
            Pending.ONE_TIME_CODE,
                    List.of("/api/session", "/api/profile/one-time-codes", "/api/profile/one-time-codes/confirmation"));

    private final ProblemEntryPoint problems;

    UnfinishedSignIn(ProblemEntryPoint problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return path(request).startsWith("/admin");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Pending pending = pending();
        if (pending != null && !OPEN.getOrDefault(pending, List.of()).contains(path(request))) {
            problems.write(response, HttpStatus.FORBIDDEN, pending.refusal());
            return;
        }
        chain.doFilter(request, response);
    }

    /** What the person at hand must do first; null for nothing, and for a stranger. */
    static @Nullable Pending pending() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn
                ? signedIn.pending()
                : null;
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
