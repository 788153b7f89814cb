package org.nianbao.workflow.record.persistence;

import java.util.List;

import org.nianbao.workflow.record.ActRecord;
import org.nianbao.workflow.record.ActRecords;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisActRecords implements ActRecords {

    private final RecordMapper mapper;

    MyBatisActRecords(RecordMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void append(ActRecord line) {
        mapper.insertAct(line);
    }

    @Override
    public void changed(String actId, List<ActRecord.Change> changes) {
        for (int position = 0; position < changes.size(); position++) {
            mapper.insertChange(actId, position, changes.get(position));
        }
    }

    @Override
    public List<ActRecord.Change> changesOf(String actId) {
        return mapper.changesOf(actId);
    }

    @Override
    public List<ActRecord> about(String subject) {
        return mapper.actsAbout(subject);
    }
}
