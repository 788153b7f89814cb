package org.nianbao.workflow.record.persistence;

import java.util.List;

import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.record.Alert;
import org.nianbao.workflow.record.Alerts;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisAlerts implements Alerts {

    private static final int NEWEST = 20;

    private final RecordMapper mapper;

    MyBatisAlerts(RecordMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(Alert alert) {
        mapper.insertAlert(alert);
    }

    @Override
    public List<Alert> about(String reportId) {
        return mapper.alertsAbout(reportId);
    }

    @Override
    public List<Told> toldTo(Person person) {
        return person.grants().isEmpty() ? List.of() : mapper.toldTo(person.grants(), NEWEST);
    }
}
