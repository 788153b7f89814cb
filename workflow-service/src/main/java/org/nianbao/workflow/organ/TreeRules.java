package org.nianbao.workflow.organ;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** What must hold between organs: parents that are there and go on, no circles, predecessors that are there. */
final class TreeRules {

    private static final int LONGEST_PATH = 10;

    private final OrganTree after;
    private final Map<String, Integer> inCycles;

    private TreeRules(OrganTree after) {
        this.after = after;
        this.inCycles = after.inCycles();
    }

    /** The proposals with what is wrong between them and the organs that are there. */
    static List<Proposal> check(OrganTree now, List<Proposal> proposals) {
        TreeRules rules = new TreeRules(now.with(proposals.stream()
                .filter(proposal -> !proposal.after().code().isEmpty())
                .map(proposal -> OrganTree.Node.of(proposal.after().organ()))
                .toList()));
        return proposals.stream()
                .map(proposal -> proposal.withFaults(rules.faults(proposal)))
                .toList();
    }

    private List<FieldFault> faults(Proposal proposal) {
        List<FieldFault> faults = new ArrayList<>();
        String parent = proposal.after().organ().parentCode();
        if (parent != null) {
            String wrong = parentFault(proposal, parent);
            if (wrong != null) {
                faults.add(new FieldFault(OrganField.PARENT, wrong));
            }
        }
        for (String predecessor : proposal.after().predecessors()) {
            String wrong = predecessorFault(proposal.after().code(), predecessor);
            if (wrong != null) {
                faults.add(new FieldFault(OrganField.PREDECESSORS, wrong));
            }
        }
        return faults;
    }

    private @Nullable String parentFault(Proposal proposal, String parent) {
        String code = proposal.after().code();
        OrganTree.Node above = after.node(parent);
        if (parent.equals(code)) {
            return "上级机关不能是它自己。";
        }
        if (above == null) {
            return "没有代码为“" + parent + "”的机关；请先登记上级机关，或者写在同一个文件里。";
        }
        Integer size = inCycles.get(code);
        if (size != null) {
            return "上下级成了循环：" + path(code, size) + "。";
        }
        boolean same = proposal.before() != null
                && Objects.equals(proposal.before().organ().parentCode(), parent);
        LocalDate end = above.validTo();
        if (!same && end != null) {
            return "“" + above.name() + "”的终止日期是 " + end + "，不能作上级机关。";
        }
        return after.above(code).size() >= OrganTree.DEEPEST ? "上下级超过 " + OrganTree.DEEPEST + " 层，请检查上级机关。" : null;
    }

    private @Nullable String predecessorFault(String code, String predecessor) {
        if (predecessor.equals(code)) {
            return "前身机关不能是它自己。";
        }
        return after.node(predecessor) == null ? "没有代码为“" + FieldTexts.shown(predecessor) + "”的前身机关，请先登记。" : null;
    }

    private String path(String code, int size) {
        String way = String.join(" → ", after.way(code, Math.min(size, LONGEST_PATH)));
        return size <= LONGEST_PATH ? way : way + " → …（共 " + size + " 个机关）";
    }
}
