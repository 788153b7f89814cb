package org.nianbao.workflow.account.web;

import java.util.List;
import java.util.Set;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Puts the gate before every handler, and refuses to start when one below /api names no right. */
@Configuration(proxyBeanMethods = false)
class GateConfiguration implements WebMvcConfigurer {

    private static final String GUARDED = "/api/";

    /** Signing in and out: the one thing below /api that a stranger may ask for. */
    private static final Set<String> OPEN = Set.of("/api/session");

    private final Gate gate;

    GateConfiguration(Gate gate) {
        this.gate = gate;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(gate);
    }

    @Bean
    static SmartInitializingSingleton everyEndpointNamesARight(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        return () -> {
            List<String> nameless = mappings.getHandlerMethods().entrySet().stream()
                    .filter(entry -> entry.getKey().getPatternValues().stream()
                            .anyMatch(path -> path.startsWith(GUARDED) && !OPEN.contains(path)))
                    .filter(entry -> NeededRight.of(entry.getValue()).isEmpty())
                    .map(entry -> entry.getKey() + " " + entry.getValue())
                    .sorted()
                    .toList();
            if (!nameless.isEmpty()) {
                throw new IllegalStateException("endpoints without @Needs: " + nameless);
            }
        };
    }
}
