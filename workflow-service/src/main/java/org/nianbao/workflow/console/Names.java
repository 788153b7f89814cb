package org.nianbao.workflow.console;

import java.util.Map;
import java.util.Set;

/** The names of people by account id. */
public interface Names {

    Map<String, String> of(Set<String> accountIds);
}
