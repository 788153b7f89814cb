package org.nianbao.workflow.account.persistence;

import java.time.LocalDate;
import java.util.List;

import org.nianbao.workflow.account.grants.RightsOfDay;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisRightsOfDay implements RightsOfDay {

    private final RightsOfDayMapper mapper;

    MyBatisRightsOfDay(RightsOfDayMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<Counted> find(Search search, int page, int size) {
        return mapper
                .find(day(search.day()), Words.pattern(search.words()), search.organCode(), size, page * size)
                .stream()
                .map(grant -> Counted.on(search.day(), grant))
                .toList();
    }

    @Override
    public int count(Search search) {
        return mapper.count(day(search.day()), Words.pattern(search.words()), search.organCode());
    }

    private static RightsOfDayMapper.Day day(LocalDate date) {
        return new RightsOfDayMapper.Day(date, RightsOfDay.startOf(date), RightsOfDay.startOf(date.plusDays(1)));
    }
}
