package org.nianbao.workflow.review.process;

import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;
import org.nianbao.workflow.publication.PublishReport;
import org.springframework.stereotype.Component;

/** Called by the process when a publication was ordered: {@code ${publishReportDelegate}} in the BPMN file. */
@Component("publishReportDelegate")
class PublishReportDelegate implements JavaDelegate {

    private final PublishReport publish;

    PublishReportDelegate(PublishReport publish) {
        this.publish = publish;
    }

    @Override
    public void execute(DelegateExecution execution) {
        publish.handle(new PublishReport.Command(execution.getProcessInstanceBusinessKey()));
    }
}
