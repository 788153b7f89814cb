package org.nianbao.workflow.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.access.CodeStep;
import org.nianbao.workflow.account.access.ExternalSignIn;
import org.nianbao.workflow.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Somebody comes back from the identity provider: with a proven name, or without. */
@Component
class SingleSignOnArrival implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SingleSignOnArrival.class);
    private static final String CONSOLE = "/admin/";
    private static final String REFUSED = "/admin/login?refused=";

    private final ExternalSignIn signIn;
    private final CodeStep codes;
    private final AccountContextRepository contexts;
    private final String claim;
    private final String usernameClaim;

    SingleSignOnArrival(
            ExternalSignIn signIn,
            CodeStep codes,
            AccountContextRepository contexts,
            @Value("${nianbao.single-sign-on.claim:sub}") String claim,
            @Value("${nianbao.single-sign-on.username-claim:preferred_username}") String usernameClaim) {
        this.signIn = signIn;
        this.codes = codes;
        this.contexts = contexts;
        this.claim = claim;
        this.usernameClaim = usernameClaim;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        try {
            OidcUser user = authentication.getPrincipal() instanceof OidcUser oidc ? oidc : null;
            String subject = user == null ? null : user.getClaimAsString(claim);
            if (user == null || subject == null) {
                signIn.failed("身份提供方没有给出 " + claim);
                refuse(request, response, "single-sign-on-failed");
                return;
            }
            Person person = signIn.with(subject, user.getClaimAsString(usernameClaim));
            contexts.begin(person, codes.isWanted(person), request, response);
            lead(response, CONSOLE);
        } catch (Refusal refusal) {
            refuse(request, response, refusal.code());
        }
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException cause) {
        String reason = cause instanceof OAuth2AuthenticationException oauth
                ? oauth.getError().getErrorCode()
                : cause.getClass().getSimpleName();
        LOG.warn("single sign-on failed: {}", cause.toString());
        signIn.failed(reason);
        refuse(request, response, "single-sign-on-failed");
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, String code) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        lead(response, REFUSED + code);
    }

    /** Within this site, whatever host the request named. */
    private static void lead(HttpServletResponse response, String path) {
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", path);
    }
}
