package org.nianbao.workflow.account.web;

import org.nianbao.workflow.account.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may ask for what at all. What somebody may do with a report is the report policy's word, not said here. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String[] API_DOCS = {"/v3/api-docs", "/v3/api-docs/**", "/v3/api-docs.yaml"};

    /** The public site: its own style sheet and nothing else; no script at all. */
    private static final String PUBLIC_CONTENT = "default-src 'none'; style-src 'self'; img-src 'self' data:; "
            + "font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** The console: its own scripts; its component library sets style attributes. */
    private static final String CONSOLE_CONTENT =
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
                    + "font-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'self'; "
                    + "frame-src 'self'; frame-ancestors 'self'";

    @Bean
    @Order(1)
    SecurityFilterChain console(
            HttpSecurity http, AccountContextRepository contexts, SingleSignOn singleSignOn, ProblemEntryPoint problems)
            throws Exception {
        http.securityMatcher("/api/**", "/admin", "/admin/**", "/v3/**");
        http.securityContext(context -> context.securityContextRepository(contexts));
        http.csrf(CsrfConfigurer::spa);
        http.requestCache(AbstractHttpConfigurer::disable);
        http.logout(AbstractHttpConfigurer::disable);
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.IF_REQUIRED));
        http.exceptionHandling(
                errors -> errors.authenticationEntryPoint(problems).accessDeniedHandler(problems));
        http.authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, "/admin", "/admin/**")
                .permitAll()
                .requestMatchers("/api/session", SingleSignOn.PATH + "/**")
                .permitAll()
                .requestMatchers(API_DOCS)
                .hasAuthority(Role.SYSTEM_ADMIN.name())
                .anyRequest()
                .authenticated());
        singleSignOn.addTo(http);
        http.addFilterAfter(new UnfinishedSignIn(problems), AuthorizationFilter.class);
        http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONSOLE_CONTENT))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)));
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain publicSite(HttpSecurity http, ProblemEntryPoint problems) throws Exception {
        http.csrf(AbstractHttpConfigurer::disable);
        http.requestCache(AbstractHttpConfigurer::disable);
        http.logout(AbstractHttpConfigurer::disable);
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.exceptionHandling(
                errors -> errors.authenticationEntryPoint(problems).accessDeniedHandler(problems));
        http.authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, "/**")
                .permitAll()
                .requestMatchers(HttpMethod.HEAD, "/**")
                .permitAll()
                .anyRequest()
                .denyAll());
        http.headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .contentSecurityPolicy(policy -> policy.policyDirectives(PUBLIC_CONTENT))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)));
        return http.build();
    }
}
