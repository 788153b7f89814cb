package org.nianbao.architecture.bad.report;

import org.flowable.engine.RuntimeService;
import org.nianbao.workflow.console.Worklist;
import org.nianbao.workflow.review.SubmitReport;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;

/** Sees the engine, HTTP, the console and another feature, and begins a transaction of its own. */
class KnowsEverything {

    RuntimeService engine(RuntimeService given) {
        return given;
    }

    HttpStatus status(HttpStatus given, SubmitReport submit, Worklist worklist) {
        return submit.equals(worklist) ? given : HttpStatus.OK;
    }

    @Transactional
    void begin() {
        // a transaction that no use case began
    }
}
