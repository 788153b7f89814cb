package org.nianbao.workflow.account.persistence;

import org.nianbao.workflow.account.access.AccessRules;
import org.nianbao.workflow.account.access.StoredAccessRules;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisAccessRules implements StoredAccessRules {

    private final AccessMapper mapper;

    MyBatisAccessRules(AccessMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public AccessRules current() {
        return mapper.rules();
    }

    @Override
    public boolean replace(AccessRules rules, long version) {
        return mapper.replaceRules(rules, version) == 1;
    }
}
