package org.nianbao.workflow.reference.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.json.ReportJson;
import org.nianbao.workflow.reference.Kin;
import org.nianbao.workflow.reference.Lineage;
import org.nianbao.workflow.reference.Reference;
import org.nianbao.workflow.reference.References;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisReferences implements References, Lineage {

    private final ReferenceMapper mapper;
    private final ReportJson json;

    MyBatisReferences(ReferenceMapper mapper, ReportJson json) {
        this.mapper = mapper;
        this.json = json;
    }

    @Override
    public Optional<Reference> reference(String id) {
        return Optional.ofNullable(mapper.find(id));
    }

    @Override
    public Optional<Reference> current(String organCode, int year) {
        return Optional.ofNullable(mapper.current(organCode, year));
    }

    @Override
    public List<Reference> ofOrgan(String organCode) {
        return mapper.ofOrgan(organCode);
    }

    @Override
    public AnnualReport content(String id) {
        return json.read(mapper.content(id).content());
    }

    @Override
    public void lock(String organCode) {
        mapper.lock(organCode);
    }

    @Override
    public void add(Reference reference, byte[] content, Instant at) {
        mapper.supersede(reference.organCode(), reference.reportYear(), at);
        mapper.insert(reference, content);
    }

    @Override
    public Optional<Kin> find(String organCode) {
        return Optional.ofNullable(mapper.kin(organCode));
    }

    @Override
    public List<Kin> predecessors(String organCode) {
        return mapper.predecessors(organCode);
    }

    @Override
    public List<Kin> successors(String organCode) {
        return mapper.successors(organCode);
    }
}
