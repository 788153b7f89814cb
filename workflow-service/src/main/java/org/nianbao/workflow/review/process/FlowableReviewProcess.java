package org.nianbao.workflow.review.process;

import java.util.Map;
import java.util.Optional;

import org.flowable.engine.ManagementService;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.flowable.job.api.Job;
import org.flowable.task.api.Task;
import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.report.Step;
import org.nianbao.workflow.review.ReviewProcess;
import org.springframework.stereotype.Component;

/** The process in Flowable. Only ASCII ids and codes enter the engine. */
@Component
class FlowableReviewProcess implements ReviewProcess {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;

    FlowableReviewProcess(RuntimeService runtime, TaskService tasks, ManagementService management) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
    }

    @Override
    public void start(String reportId, String organCode) {
        runtime.createProcessInstanceBuilder()
                .processDefinitionKey(ProcessIds.PROCESS)
                .businessKey(reportId)
                .variable(ProcessIds.ORGAN, organCode)
                .start();
    }

    @Override
    public void move(String reportId, Step from, Step to) {
        complete(reportId, from, ProcessIds.task(to));
    }

    @Override
    public void orderPublication(String reportId) {
        complete(reportId, Step.PUBLICATION, ProcessIds.PUBLISH_SERVICE);
    }

    private void complete(String reportId, Step from, String next) {
        Task task = task(reportId);
        if (task == null || !task.getTaskDefinitionKey().equals(ProcessIds.task(from))) {
            throw new IllegalStateException("report " + reportId + " waits at " + from + ", its process at "
                    + (task == null ? "no task" : task.getTaskDefinitionKey()));
        }
        tasks.complete(task.getId(), Map.of(ProcessIds.NEXT, next));
    }

    @Override
    public void retryPublication(String reportId) {
        Job failed = management
                .createDeadLetterJobQuery()
                .processInstanceId(instance(reportId))
                .singleResult();
        if (failed == null) {
            throw new IllegalStateException("no failed publication of report " + reportId);
        }
        management.moveDeadLetterJobToExecutableJob(failed.getId(), 1);
    }

    private String instance(String reportId) {
        return Optional.ofNullable(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(reportId)
                        .singleResult())
                .map(instance -> instance.getId())
                .orElseThrow(() -> new IllegalStateException("no process of report " + reportId));
    }

    @Override
    public Optional<Step> waitsAt(String reportId) {
        return Optional.ofNullable(task(reportId)).map(task -> ProcessIds.step(task.getTaskDefinitionKey()));
    }

    private @Nullable Task task(String reportId) {
        return tasks.createTaskQuery().processInstanceBusinessKey(reportId).singleResult();
    }
}
