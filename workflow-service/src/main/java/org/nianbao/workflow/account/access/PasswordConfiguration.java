package org.nianbao.workflow.account.access;

import java.util.Map;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * How passwords are kept, named in front so that another way can come later. Those kept as plain bcrypt stay
 * good; one-time ones are random and need no slow hash.
 */
@Configuration(proxyBeanMethods = false)
class PasswordConfiguration {

    private static final String PRESENT = "bcrypt-hmac";

    @Bean
    PasswordEncoder passwordEncoder() {
        return new DelegatingPasswordEncoder(
                PRESENT,
                Map.of(
                        PRESENT,
                        new LongPasswordEncoder(),
                        "bcrypt",
                        new BCryptPasswordEncoder(),
                        RandomSecretEncoder.ID,
                        new RandomSecretEncoder()));
    }
}
