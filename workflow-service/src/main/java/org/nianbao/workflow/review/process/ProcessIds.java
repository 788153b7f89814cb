package org.nianbao.workflow.review.process;

import java.util.Map;
import java.util.Optional;

import org.nianbao.workflow.report.Step;

/** The ids of the BPMN file. They are for ever: running instances hold them. */
final class ProcessIds {

    static final String PROCESS = "annualReport";
    static final String NEXT = "next";
    static final String ORGAN = "organ";
    static final String PUBLISH_SERVICE = "serviceTask_Publish";

    private static final Map<Step, String> TASKS = Map.of(
            Step.DRAFT, "userTask_Draft",
            Step.SECTION_REVIEW, "userTask_SectionReview",
            Step.CONFIDENTIALITY_REVIEW, "userTask_ReviewConfidentiality",
            Step.APPROVAL, "userTask_Approve",
            Step.SIGN_OFF, "userTask_SignOff",
            Step.FILING, "userTask_FileWithSupervisor",
            Step.PUBLICATION, "userTask_Publish");

    private ProcessIds() {}

    static String task(Step step) {
        return Optional.ofNullable(TASKS.get(step)).orElseThrow();
    }

    static Step step(String task) {
        return TASKS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(task))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no step has the task " + task));
    }
}
