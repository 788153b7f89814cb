package org.nianbao.architecture.bad.year;

import org.nianbao.workflow.console.Worklist;

record KnowsTheConsole(Worklist worklist) {}
