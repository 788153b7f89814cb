package org.nianbao.workflow.console.persistence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.console.Names;
import org.nianbao.workflow.console.Worklist;
import org.nianbao.workflow.shared.LegalDates;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisWorklist implements Worklist, Names {

    private static final int FIRST_PAGE = 200;

    private final WorklistMapper mapper;
    private final Clock clock;

    MyBatisWorklist(WorklistMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    @Override
    public List<Line> todo(Person person) {
        return mapper.todo(person.id(), today(), FIRST_PAGE);
    }

    @Override
    public List<Line> done(Person person) {
        return mapper.done(person.id(), FIRST_PAGE);
    }

    @Override
    public int countTodo(Person person) {
        return mapper.countTodo(person.id(), today());
    }

    @Override
    public int countDone(Person person) {
        return mapper.countDone(person.id());
    }

    @Override
    public List<Existing> existing(Person person) {
        return mapper.existing(person.id(), today());
    }

    @Override
    public Map<String, String> of(Set<String> accountIds) {
        return accountIds.isEmpty()
                ? Map.of()
                : mapper.names(accountIds).stream()
                        .collect(Collectors.toMap(WorklistMapper.NameRow::id, WorklistMapper.NameRow::personName));
    }

    private LocalDate today() {
        return LegalDates.today(clock);
    }
}
