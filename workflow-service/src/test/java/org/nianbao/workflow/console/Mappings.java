package org.nianbao.workflow.console;

import java.util.Map;
import java.util.TreeMap;

import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The running application's own mappings. */
final class Mappings {

    private Mappings() {}

    /** Each handler by method and path: {@code GET /api/work-items}. */
    static Map<String, HandlerMethod> of(RequestMappingHandlerMapping mappings) {
        Map<String, HandlerMethod> handlers = new TreeMap<>();
        mappings.getHandlerMethods().forEach((mapping, handler) -> {
            for (String path : mapping.getPatternValues()) {
                mapping.getMethodsCondition()
                        .getMethods()
                        .forEach(method -> handlers.put(method + " " + path, handler));
            }
        });
        return handlers;
    }
}
