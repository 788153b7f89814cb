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

    /** A later reason for the same finding counts, wherever in the text it stood by then. */
    @Override
    public Map<String, Reason> of(String reportId) {
        Map<String, Reason> byFingerprint = new LinkedHashMap<>();
        for (ReasonRow row : mapper.reasons(reportId)) {
            Reason reason = row.reason();
            byFingerprint.remove(reason.fingerprint());
            byFingerprint.put(reason.fingerprint(), reason);
        }
        return byFingerprint;
    }

    @Override
    public void put(Reason reason) {
        ReasonRow row = ReasonRow.of(reason);
        if (mapper.updateReason(row) == 0) {
            mapper.insertReason(row);
        }
    }

    @Override
    public void remove(Reason reason) {
        mapper.deleteReason(ReasonRow.of(reason));
    }
}
