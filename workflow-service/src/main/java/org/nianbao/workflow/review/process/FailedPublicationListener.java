package org.nianbao.workflow.review.process;

import org.flowable.common.engine.api.delegate.event.AbstractFlowableEventListener;
import org.flowable.common.engine.api.delegate.event.FlowableEngineEntityEvent;
import org.flowable.common.engine.api.delegate.event.FlowableEngineEventType;
import org.flowable.common.engine.api.delegate.event.FlowableEvent;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.runtime.ProcessInstance;
import org.nianbao.workflow.publication.NotePublicationFailure;

/** When the engine gives up on a publication, the report says so: the publisher sees it and may try again. */
class FailedPublicationListener extends AbstractFlowableEventListener {

    private final java.util.function.Supplier<RuntimeService> runtime;
    private final java.util.function.Supplier<NotePublicationFailure> note;

    FailedPublicationListener(
            java.util.function.Supplier<RuntimeService> runtime,
            java.util.function.Supplier<NotePublicationFailure> note) {
        this.runtime = runtime;
        this.note = note;
    }

    @Override
    public void onEvent(FlowableEvent event) {
        if (event.getType() != FlowableEngineEventType.JOB_MOVED_TO_DEADLETTER
                || !(event instanceof FlowableEngineEntityEvent job)) {
            return;
        }
        ProcessInstance instance = runtime.get()
                .createProcessInstanceQuery()
                .processInstanceId(job.getProcessInstanceId())
                .singleResult();
        if (instance != null && ProcessIds.PROCESS.equals(instance.getProcessDefinitionKey())) {
            note.get().handle(new NotePublicationFailure.Command(instance.getBusinessKey()));
        }
    }

    @Override
    public boolean isFailOnException() {
        return true;
    }
}
