package org.nianbao.workflow.organ;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Right;
import org.nianbao.workflow.shared.Refusal;

/** What adding and changing one organ have in common. */
final class Entry {

    private Entry() {}

    static void mayManage(Person by) {
        if (!Right.MANAGE_ORGANS.isGivenBy(by.grants())) {
            throw Refusal.forbidden("not-allowed", "只有系统管理员可以登记和修改机关。");
        }
    }

    /** What is written at each place, from names to texts. */
    static Function<OrganField, String> texts(Map<String, String> fields) {
        return field -> fields.getOrDefault(field.key(), "");
    }

    /** Refuses a proposal with which something is wrong, place by place. */
    static void refuseFaults(Proposal proposal) {
        List<FieldFault> faults = proposal.faults();
        if (faults.isEmpty()) {
            return;
        }
        String sentence = Arrays.stream(OrganField.values())
                .flatMap(field -> faults.stream().filter(fault -> fault.field() == field))
                .map(fault -> fault.field().chinese() + "：" + fault.message())
                .collect(Collectors.joining());
        throw Refusal.unprocessable("organ-faults", sentence)
                .with(
                        "faults",
                        faults.stream()
                                .map(fault -> Map.of("field", fault.field().key(), "message", fault.message()))
                                .toList());
    }
}
