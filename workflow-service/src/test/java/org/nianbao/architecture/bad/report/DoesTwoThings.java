package org.nianbao.architecture.bad.report;

import org.nianbao.workflow.shared.UseCase;

@UseCase
class DoesTwoThings {

    public void one() {
        // the first
    }

    public void two() {
        // and a second
    }
}
