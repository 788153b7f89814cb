package org.nianbao.workflow.review.process;

import org.flowable.engine.RepositoryService;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.Test;
import org.nianbao.workflow.report.ReportStatus;
import org.nianbao.workflow.report.Step;
import org.nianbao.workflow.testing.Body;
import org.nianbao.workflow.testing.Journeys;
import org.nianbao.workflow.testing.OnH2;
import org.nianbao.workflow.testing.OnMySql;
import org.nianbao.workflow.testing.TestWorld;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Instances never migrate: one that was opened on the first BPMN ever delivered is finished by the newest application. The
 * frozen file is that first one; it is never edited.
 */
abstract class RunningInstances {

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TestWorld world;

    @Autowired
    Journeys journeys;

    @Test
    void aReportOpenedOnTheFirstProcessIsPublishedUnderTheNewest() {
        deploy("frozen/annual-report-1.bpmn20.xml");
        Body body = world.body(TestWorld.Settings.EVERY_STEP);
        String id = journeys.open(body);
        ProcessDefinition first = newest();
        deploy("processes/annual-report.bpmn20.xml");

        journeys.passUntil(id, body, Step.APPROVAL);
        journeys.sendBack(id, body.leader(), null, false);
        journeys.passUntil(id, body, Step.PUBLICATION);
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(id)
                        .singleResult()
                        .getProcessDefinitionId())
                .isEqualTo(first.getId())
                .isNotEqualTo(newest().getId());
        journeys.orderPublication(id, body.publisher());

        assertThat(journeys.awaitAfter(id, ReportStatus.PUBLISHING)).isEqualTo(ReportStatus.PUBLISHED);
    }

    private void deploy(String file) {
        repository.createDeployment().addClasspathResource(file).deploy();
    }

    private ProcessDefinition newest() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(ProcessIds.PROCESS)
                .latestVersion()
                .singleResult();
    }
}

@OnH2
class RunningInstancesOnH2Tests extends RunningInstances {}

@OnMySql
class RunningInstancesOnMySqlTests extends RunningInstances {}
