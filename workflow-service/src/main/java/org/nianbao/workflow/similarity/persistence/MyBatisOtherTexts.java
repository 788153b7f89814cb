package org.nianbao.workflow.similarity.persistence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.json.ReportJson;
import org.nianbao.core.validation.OrganName;
import org.nianbao.workflow.organ.Organ;
import org.nianbao.workflow.similarity.OtherText;
import org.nianbao.workflow.similarity.OtherTexts;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisOtherTexts implements OtherTexts {

    /** More sisters than any county has; a bound all the same. */
    private static final int MOST = 400;

    private final OtherTextMapper mapper;
    private final ReportJson json;

    MyBatisOtherTexts(OtherTextMapper mapper, ReportJson json) {
        this.mapper = mapper;
        this.json = json;
    }

    @Override
    public List<OtherText> own(String organCode, int fromYear, int toYear) {
        return onePerYear(mapper.own(organCode, fromYear, toYear));
    }

    @Override
    public List<OtherText> sisters(Organ organ, int fromYear, int toYear) {
        String parent = organ.parentCode();
        return parent == null
                ? List.of()
                : onePerYear(mapper.sisters(organ.code(), parent, organ.organType(), fromYear, toYear, MOST));
    }

    @Override
    public List<OrganName> roster(Organ organ, int year) {
        String parent = organ.parentCode();
        if (parent == null) {
            return List.of();
        }
        return mapper.roster(organ.code(), parent, LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 31)).stream()
                .map(row -> new OrganName(names(row), row.organType()))
                .toList();
    }

    @Override
    public AnnualReport content(OtherText text) {
        Integer revision = text.revision();
        StoredText stored = revision == null ? mapper.reference(text.id()) : mapper.revision(text.id(), revision);
        return json.read(stored.content());
    }

    private static List<String> names(RosterRow row) {
        String brief = row.shortName();
        return brief == null ? List.of(row.fullName()) : List.of(row.fullName(), brief);
    }

    /** The first of each organ and year: what was published comes before what was stored, the newer before the older. */
    private static List<OtherText> onePerYear(List<OtherText> found) {
        Set<String> seen = new HashSet<>();
        List<OtherText> first = new ArrayList<>();
        for (OtherText text : found) {
            if (seen.add(text.organCode() + "/" + text.reportYear())) {
                first.add(text);
            }
        }
        return first;
    }
}
