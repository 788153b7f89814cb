package org.nianbao.architecture.bad.account;

import org.nianbao.workflow.report.Step;

record KnowsReports(Step step) {}
