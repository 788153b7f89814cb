package org.nianbao.workflow.record.persistence;

import java.util.List;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.nianbao.workflow.account.Grant;
import org.nianbao.workflow.record.ActRecord;
import org.nianbao.workflow.record.Alert;
import org.nianbao.workflow.record.Alerts;

@Mapper
interface RecordMapper {

    void insertAct(ActRecord line);

    void insertChange(
            @Param("actId") String actId, @Param("position") int position, @Param("change") ActRecord.Change change);

    List<ActRecord.Change> changesOf(String actId);

    List<ActRecord> actsAbout(String subject);

    void insertAlert(Alert alert);

    List<Alert> alertsAbout(String reportId);

    List<Alerts.Told> toldTo(@Param("grants") List<Grant> grants, @Param("limit") int limit);
}
