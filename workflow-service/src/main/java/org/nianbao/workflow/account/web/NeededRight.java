package org.nianbao.workflow.account.web;

import java.util.Optional;

import org.nianbao.workflow.account.Needs;
import org.nianbao.workflow.account.Right;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/** The right that a handler names: the method's own word goes before its controller's. */
final class NeededRight {

    private NeededRight() {}

    /** Empty when neither says one. */
    static Optional<Right> of(HandlerMethod handler) {
        return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), Needs.class))
                .or(() -> Optional.ofNullable(
                        AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), Needs.class)))
                .map(Needs::value);
    }
}
