package org.nianbao.architecture.bad.notice;

import org.nianbao.workflow.report.Step;

record KnowsReports(Step step) {}
