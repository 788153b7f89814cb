package org.nianbao.workflow.organ.persistence;

import java.time.Clock;
import java.time.LocalDate;
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
        return Optional.ofNullable(mapper.find(code, today()));
    }

    @Override
    public List<String> above(String code) {
        return mapper.above(code, today());
    }

    @Override
    public void add(Organ organ) {
        mapper.insert(organ, today());
        mapper.insertClosure(organ.code(), organ.parentCode(), today());
    }

    @Override
    public boolean isEmpty() {
        return mapper.count() == 0;
    }

    private LocalDate today() {
        return LegalDates.today(clock);
    }
}
