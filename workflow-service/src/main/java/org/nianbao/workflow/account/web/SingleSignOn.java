package org.nianbao.workflow.account.web;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.stereotype.Component;

/** Signing in at an identity provider (OpenID Connect), where one is configured. Where none is, nothing of it is there. */
@Component
class SingleSignOn {

    static final String PATH = "/api/session/single-sign-on";

    /**
     * The button on the sign-in page.
     *
     * @param name what stands on it
     * @param address where it leads
     */
    record Entry(String name, String address) {}

    private final @Nullable ClientRegistrationRepository registrations;
    private final SingleSignOnArrival arrival;
    private final String name;

    SingleSignOn(
            ObjectProvider<ClientRegistrationRepository> registrations,
            SingleSignOnArrival arrival,
            @Value("${nianbao.single-sign-on.name:统一身份认证}") String name) {
        this.registrations = registrations.getIfAvailable();
        this.arrival = arrival;
        this.name = name;
    }

    /** The button; null when no provider is configured. Of several the first one counts. */
    @Nullable
    Entry entry() {
        if (registrations instanceof Iterable<?> all) {
            for (Object one : all) {
                if (one instanceof ClientRegistration registration) {
                    return new Entry(name, PATH + "/" + registration.getRegistrationId());
                }
            }
        }
        return null;
    }

    /** Adds the way there and back. PKCE is always used; state and nonce are the framework's. */
    void addTo(HttpSecurity http) throws Exception {
        ClientRegistrationRepository configured = registrations;
        if (configured == null) {
            return;
        }
        DefaultOAuth2AuthorizationRequestResolver requests =
                new DefaultOAuth2AuthorizationRequestResolver(configured, PATH);
        requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        http.oauth2Login(login -> login.loginPage("/admin/login")
                .authorizationEndpoint(there -> there.authorizationRequestResolver(requests))
                .redirectionEndpoint(back -> back.baseUri(PATH + "/callback/*"))
                .authorizedClientRepository(new NoTokensKept())
                .successHandler(arrival)
                .failureHandler(arrival));
    }
}
