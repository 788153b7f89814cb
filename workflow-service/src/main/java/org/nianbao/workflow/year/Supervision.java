package org.nianbao.workflow.year;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Grant;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Role;
import org.nianbao.workflow.shared.Refusal;
import org.springframework.stereotype.Component;

/** Of which organ somebody acts as supervisor. */
@Component
public class Supervision {

    private final AnnualTasks tasks;

    public Supervision(AnnualTasks tasks) {
        this.tasks = tasks;
    }

    /** The organs in which this person is a supervisor today. */
    public List<Grant> organs(Person person) {
        return person.grants().stream()
                .filter(grant -> grant.role() == Role.SUPERVISOR && grant.organCode() != null)
                .sorted(Comparator.comparing(grant -> String.valueOf(grant.organCode())))
                .distinct()
                .toList();
    }

    /** The codes of these organs. */
    public Set<String> codes(Person person) {
        Set<String> codes = new LinkedHashSet<>();
        organs(person).forEach(grant -> codes.add(Objects.requireNonNull(grant.organCode())));
        return codes;
    }

    /** The organ meant: the one named, else the only one. Refused when the person is no supervisor there. */
    public String organ(Person person, @Nullable String named) {
        if (named != null && !named.isBlank()) {
            if (!person.holds(Role.SUPERVISOR, named)) {
                throw Refusal.forbidden("not-allowed", "您不是这个机关的上级主管，不能办理它的年度任务。");
            }
            return named;
        }
        return codes(person).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.forbidden("not-allowed", "只有上级主管可以办理年度任务。"));
    }

    /** The opened year. Refused when the person is no supervisor there or the year is not opened. */
    public AnnualTask task(Person person, @Nullable String named, int year) {
        return tasks.find(organ(person, named), year)
                .orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "year-not-opened", year + "年度的任务还没有下达。"));
    }
}
