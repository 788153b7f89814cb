package org.nianbao.workflow.record.persistence;

import java.util.List;

import org.apache.ibatis.annotations.Mapper;
import org.nianbao.workflow.record.ActRecord;
import org.nianbao.workflow.record.Alert;

@Mapper
interface RecordMapper {

    void insertAct(ActRecord line);

    List<ActRecord> actsAbout(String subject);

    void insertAlert(Alert alert);

    List<Alert> alertsAbout(String reportId);
}
