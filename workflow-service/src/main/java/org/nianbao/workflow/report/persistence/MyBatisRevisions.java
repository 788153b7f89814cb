package org.nianbao.workflow.report.persistence;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.nianbao.workflow.report.Reason;
import org.nianbao.workflow.report.Reasons;
import org.nianbao.workflow.report.Revisions;
import org.nianbao.workflow.report.StoredRevision;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisRevisions implements Revisions, Reasons {

    private final RevisionMapper mapper;

    MyBatisRevisions(RevisionMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(StoredRevision revision) {
        mapper.insert(revision);
    }

    @Override
    public Optional<StoredRevision> find(String reportId, int number) {
        return Optional.ofNullable(mapper.find(reportId, number));
    }

    @Override
    public Map<String, Reason> of(String reportId) {
        Map<String, Reason> byFingerprint = new LinkedHashMap<>();
        mapper.reasons(reportId).forEach(reason -> byFingerprint.put(reason.fingerprint(), reason));
        return byFingerprint;
    }

    @Override
    public void put(Reason reason) {
        if (mapper.updateReason(reason) == 0) {
            mapper.insertReason(reason);
        }
    }
}
