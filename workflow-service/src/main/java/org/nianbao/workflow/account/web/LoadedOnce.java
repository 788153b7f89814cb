package org.nianbao.workflow.account.web;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;

/** Reads the person once, and only when a request asks who it is. */
final class LoadedOnce implements DeferredSecurityContext {

    private final Supplier<SecurityContext> load;
    private @Nullable SecurityContext loaded;

    LoadedOnce(Supplier<SecurityContext> load) {
        this.load = load;
    }

    @Override
    public SecurityContext get() {
        SecurityContext context = loaded;
        if (context == null) {
            context = load.get();
            loaded = context;
        }
        return context;
    }

    @Override
    public boolean isGenerated() {
        return get().getAuthentication() == null;
    }
}
