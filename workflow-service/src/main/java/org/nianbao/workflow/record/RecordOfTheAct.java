package org.nianbao.workflow.record;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** Writes what was done into the record, last and in the act's own transaction. */
final class RecordOfTheAct implements MethodInterceptor {

    private final ObjectProvider<Recorder> recorder;

    RecordOfTheAct(ObjectProvider<Recorder> recorder) {
        this.recorder = recorder;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation invocation) throws Throwable {
        Object result = invocation.proceed();
        Call call = Call.of(invocation);
        recorder.getObject().done(call.actor(), call.act(), call.subject());
        return result;
    }
}
