package org.nianbao.workflow.review.process;

import java.time.Clock;

import org.flowable.common.engine.api.delegate.event.FlowableEngineEventType;
import org.flowable.engine.RuntimeService;
import org.flowable.spring.SpringProcessEngineConfiguration;
import org.flowable.spring.boot.EngineConfigurationConfigurer;
import org.nianbao.workflow.publication.NotePublicationFailure;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The engine: our clock, one try of a publication (a person decides on the next), a job locked for two minutes. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    private static final int JOB_LOCK_MILLIS = 120_000;

    @Bean
    EngineConfigurationConfigurer<SpringProcessEngineConfiguration> engine(
            Clock clock, ObjectProvider<RuntimeService> runtime, ObjectProvider<NotePublicationFailure> note) {
        return engine -> {
            engine.setClock(new EngineClock(clock));
            engine.setAsyncExecutorNumberOfRetries(1);
            engine.setAsyncExecutorAsyncJobLockTimeInMillis(JOB_LOCK_MILLIS);
            engine.setTypedEventListeners(java.util.Map.of(
                    FlowableEngineEventType.JOB_MOVED_TO_DEADLETTER.name(),
                    java.util.List.of(new FailedPublicationListener(runtime::getObject, note::getObject))));
        };
    }
}
