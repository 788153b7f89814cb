package org.nianbao.workflow.notice;

import java.util.Set;

import org.nianbao.workflow.account.access.AccessNews;
import org.springframework.stereotype.Component;

/** Tells somebody what was done with their access. */
@Component
class TellOfAccess implements AccessNews {

    private static final String PROFILE = "/profile";

    private final Notices notices;

    TellOfAccess(Notices notices) {
        this.notices = notices;
    }

    @Override
    public void tell(String accountId, String sentence) {
        notices.tell(Set.of(accountId), NoticeKind.ACCESS, sentence, PROFILE);
    }
}
