package org.nianbao.workflow.account.web;

import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Right;
import org.nianbao.workflow.account.Role;
import org.nianbao.workflow.shared.Refusal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Before every handler: whoever holds none of the roles of the right that it names goes no further. About reports they learn
 * nothing, as if the report were not there; elsewhere they are told who may.
 */
@Component
class Gate implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && request.getDispatcherType() == DispatcherType.REQUEST) {
            NeededRight.of(method).ifPresent(Gate::require);
        }
        return true;
    }

    private static void require(Right right) {
        Person person = person().orElseThrow(
                        () -> new Refusal(Refusal.Kind.UNKNOWN_PERSON, "not-signed-in", "您还没有登录，或者登录已过期，请重新登录。"));
        if (!right.isGivenBy(person.grants())) {
            throw right == Right.REPORTS ? Refusal.unknown() : refused(right);
        }
    }

    private static Refusal refused(Right right) {
        String who = right.roles().stream().sorted().map(Role::chinese).collect(Collectors.joining("、"));
        return Refusal.forbidden("not-allowed", "“" + right.chinese() + "”只有" + who + "可以使用；需要的话，请联系安全管理员授权。")
                .with("needs", right.name());
    }

    private static Optional<Person> person() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Person person
                ? Optional.of(person)
                : Optional.empty();
    }
}
