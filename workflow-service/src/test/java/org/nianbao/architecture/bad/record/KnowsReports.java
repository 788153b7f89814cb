package org.nianbao.architecture.bad.record;

import org.nianbao.workflow.report.Step;

record KnowsReports(Step step) {}
