package org.nianbao.architecture.bad.review;

import org.nianbao.workflow.console.Worklist;

record KnowsTheConsole(Worklist worklist) {}
