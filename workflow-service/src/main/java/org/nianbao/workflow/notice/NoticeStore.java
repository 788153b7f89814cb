package org.nianbao.workflow.notice;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Role;

/** The notices that are kept. */
public interface NoticeStore {

    /** Those of these accounts that have not ended. */
    List<String> living(Set<String> accountIds);

    void add(Collection<Notice> notices);

    /** The accounts that hold this role now: in this organ, or, for an administrator, at all. */
    Set<String> holders(Role role, @Nullable String organCode);

    /** The organ and year of a report. */
    Optional<About> about(String reportId);

    /** Whether this sentence was told of this kind since then and is still unread by one of them. */
    Set<String> stillUnread(Collection<String> accountIds, NoticeKind kind, String sentence, Instant since);
}
