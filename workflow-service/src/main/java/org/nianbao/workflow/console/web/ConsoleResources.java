package org.nianbao.workflow.console.web;

import java.io.IOException;
import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** The console's files under {@code /admin/}, and the style sheet of the public site. */
@Configuration(proxyBeanMethods = false)
class ConsoleResources implements WebMvcConfigurer {

    private static final String CONSOLE = "classpath:/META-INF/resources/admin/";

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController("/admin", "/admin/");
        registry.addViewController("/admin/").setViewName("forward:/admin/index.html");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/admin/assets/**")
                .addResourceLocations(CONSOLE + "assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        registry.addResourceHandler("/admin/**")
                .addResourceLocations(CONSOLE)
                .setCacheControl(CacheControl.noCache())
                .resourceChain(false)
                .addResolver(new RoutesOfTheConsole());
        registry.addResourceHandler("/site/**")
                .addResourceLocations("classpath:/site/")
                .setCacheControl(CacheControl.noCache());
    }

    /** The console has routes of its own: what is no file is its start page. */
    private static final class RoutesOfTheConsole extends PathResourceResolver {

        @Override
        protected @Nullable Resource getResource(String path, Resource location) throws IOException {
            Resource file = super.getResource(path, location);
            boolean isRoute = path.lastIndexOf('.') <= path.lastIndexOf('/');
            return file == null && isRoute ? super.getResource("index.html", location) : file;
        }
    }
}
