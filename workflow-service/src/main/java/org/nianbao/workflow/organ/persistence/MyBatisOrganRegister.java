package org.nianbao.workflow.organ.persistence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.nianbao.workflow.organ.OrganRegister;
import org.nianbao.workflow.organ.OrganTree;
import org.nianbao.workflow.organ.Registration;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisOrganRegister implements OrganRegister {

    /** Rows in one statement: enough to spare the way there, few enough for every driver. */
    private static final int AT_ONCE = 200;

    private final OrganMapper organs;
    private final RegisterMapper mapper;

    MyBatisOrganRegister(OrganMapper organs, RegisterMapper mapper) {
        this.organs = organs;
        this.mapper = mapper;
    }

    @Override
    public void lockTree() {
        mapper.lockRoots();
    }

    @Override
    public Optional<Registration> find(String code) {
        return Optional.ofNullable(organs.find(code))
                .map(row -> new Registration(row.organ(), organs.predecessors(code)));
    }

    @Override
    public Map<String, Registration> all() {
        Map<String, List<String>> predecessors = new HashMap<>();
        for (RegisterMapper.Predecessor one : mapper.allPredecessors()) {
            predecessors
                    .computeIfAbsent(one.organCode(), code -> new ArrayList<>())
                    .add(one.predecessorCode());
        }
        Map<String, Registration> all = new LinkedHashMap<>();
        for (OrganRow row : mapper.all()) {
            all.put(row.code(), new Registration(row.organ(), predecessors.getOrDefault(row.code(), List.of())));
        }
        return all;
    }

    @Override
    public OrganTree tree() {
        return new OrganTree(mapper.nodes());
    }

    @Override
    public void add(List<Registration> registrations) {
        inParts(
                registrations,
                part -> organs.insert(
                        part.stream().map(one -> OrganRow.of(one.organ())).toList()));
        inParts(
                registrations.stream()
                        .flatMap(one -> predecessors(one).stream())
                        .toList(),
                mapper::insertPredecessors);
    }

    @Override
    public boolean change(Registration registration) {
        if (mapper.update(OrganRow.of(registration.organ())) != 1) {
            return false;
        }
        if (!organs.predecessors(registration.code()).equals(registration.predecessors())) {
            mapper.deletePredecessors(registration.code());
            inParts(predecessors(registration), mapper::insertPredecessors);
        }
        return true;
    }

    @Override
    public boolean end(String code, LocalDate lastDay, long version) {
        mapper.endLinksOf(code, lastDay);
        return mapper.end(code, lastDay, version) == 1;
    }

    @Override
    public void endLinks(String ancestorCode, Collection<String> descendantCodes, LocalDate today) {
        inParts(List.copyOf(descendantCodes), part -> {
            mapper.deleteLinks(ancestorCode, part, today);
            mapper.endLinks(ancestorCode, part, today.minusDays(1));
        });
    }

    @Override
    public void addLinks(List<Link> links) {
        inParts(links, mapper::insertLinks);
    }

    @Override
    public List<String> goingOnBelow(String code, LocalDate day) {
        return mapper.goingOnBelow(code, day);
    }

    @Override
    public List<OpenReport> openReports(String code) {
        return mapper.openReports(code);
    }

    private static List<RegisterMapper.Predecessor> predecessors(Registration registration) {
        return registration.predecessors().stream()
                .map(code -> new RegisterMapper.Predecessor(registration.code(), code))
                .toList();
    }

    private static <T> void inParts(List<T> all, Consumer<List<T>> write) {
        for (int start = 0; start < all.size(); start += AT_ONCE) {
            write.accept(all.subList(start, Math.min(all.size(), start + AT_ONCE)));
        }
    }
}
