package org.nianbao.workflow.organ.persistence;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.nianbao.workflow.organ.Organ;
import org.nianbao.workflow.organ.Organs;
import org.nianbao.workflow.shared.LegalDates;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisOrgans implements Organs {

    private final OrganMapper mapper;
    private final Clock clock;

    MyBatisOrgans(OrganMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    @Override
    public Optional<Organ> find(String code) {
        return known(code).filter(organ -> organ.isOn(LegalDates.today(clock)));
    }

    @Override
    public Optional<Organ> known(String code) {
        return Optional.ofNullable(mapper.find(code)).map(OrganRow::organ);
    }

    @Override
    public List<String> above(String code) {
        return mapper.above(code, LegalDates.today(clock));
    }

    @Override
    public List<String> predecessors(String code) {
        return mapper.predecessors(code);
    }

    @Override
    public void add(Organ organ) {
        mapper.insert(List.of(OrganRow.of(organ)));
        mapper.insertClosure(organ.code(), organ.parentCode());
    }

    @Override
    public boolean isEmpty() {
        return mapper.count() == 0;
    }
}
