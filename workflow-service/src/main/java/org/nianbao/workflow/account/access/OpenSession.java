package org.nianbao.workflow.account.access;

import java.time.Instant;

/**
 * A session as its owner sees it.
 *
 * @param id for ending it; not what the browser holds
 * @param since when they signed in
 * @param usedAt when it was last used, to within a quarter of a minute
 * @param address from where
 * @param browser with what: {@code Chrome 126 · Windows}
 * @param current whether it is the one that asks
 */
public record OpenSession(String id, Instant since, Instant usedAt, String address, String browser, boolean current) {}
