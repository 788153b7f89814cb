package org.nianbao.architecture.bad.shared;

import org.nianbao.workflow.account.Role;

record KnowsAFeature(Role role) {}
