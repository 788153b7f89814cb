package org.nianbao.architecture.bad.organ;

import org.nianbao.workflow.report.Step;

record KnowsReports(Step step) {}
