package org.nianbao.workflow.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.validation.LastYear;
import org.nianbao.workflow.report.LastYears;
import org.nianbao.workflow.report.YearBefore;
import org.springframework.stereotype.Component;

/**
 * Finds the year before: an organ's own report, with those of organs that were merged into it; for an organ that has none of
 * its own, those of its predecessors alone. Figures of an organ that was split are shown but marked as such.
 */
@Component
class OrganHistory implements LastYears {

    private static final int DEEPEST = 5;

    private final EarlierReports earlier;
    private final Lineage lineage;

    OrganHistory(EarlierReports earlier, Lineage lineage) {
        this.earlier = earlier;
        this.lineage = lineage;
    }

    @Override
    public YearBefore of(String organCode, int year) {
        int before = year - 1;
        Kin organ = lineage.find(organCode).orElse(null);
        if (organ == null) {
            return new YearBefore(before, null, List.of(), List.of());
        }
        Search search = new Search(before);
        search.from(organ);
        return search.result();
    }

    /** One walk back from an organ. */
    private final class Search {

        private final int year;
        private final Set<String> seen = new HashSet<>();
        private final List<EarlierReports.Found> found = new ArrayList<>();
        private final List<YearBefore.Missing> missing = new ArrayList<>();
        private boolean split;

        Search(int year) {
            this.year = year;
        }

        void from(Kin start) {
            seen.add(start.code());
            Optional<EarlierReports.Found> own = earlier.find(start, year);
            own.ifPresent(report -> {
                found.add(report);
                split = lineage.successors(start.code()).stream()
                        .anyMatch(heir -> heir.beganAfter(year)
                                && earlier.find(heir, year).isEmpty());
            });
            List<Kin> predecessors = lineage.predecessors(start.code());
            for (Kin predecessor : predecessors) {
                back(predecessor, own.isEmpty(), 1);
            }
            if (own.isEmpty() && predecessors.isEmpty()) {
                missing.add(new YearBefore.Missing(start.code(), start.name()));
            }
        }

        /** @param needed whether the year before is incomplete without this organ's report */
        private void back(Kin predecessor, boolean needed, int depth) {
            if (!seen.add(predecessor.code())) {
                return;
            }
            Optional<EarlierReports.Found> report = earlier.find(predecessor, year);
            if (report.isPresent()) {
                found.add(report.get());
                split |= wasSplit(predecessor);
                return;
            }
            List<Kin> further = depth < DEEPEST ? lineage.predecessors(predecessor.code()) : List.of();
            further.forEach(kin -> back(kin, needed, depth + 1));
            if (needed && further.isEmpty()) {
                missing.add(new YearBefore.Missing(predecessor.code(), predecessor.name()));
            }
        }

        /** Not everything of an organ came here when it has other heirs, or went on itself. */
        private boolean wasSplit(Kin predecessor) {
            return predecessor.outlasted(year + 1)
                    || lineage.successors(predecessor.code()).size() > 1;
        }

        YearBefore result() {
            return new YearBefore(
                    year,
                    missing.isEmpty() ? figures() : null,
                    found.stream().map(EarlierReports.Found::source).toList(),
                    missing);
        }

        private @Nullable LastYear figures() {
            if (found.isEmpty()) {
                return null;
            }
            List<AnnualReport> reports =
                    found.stream().map(EarlierReports.Found::content).toList();
            String words = found.stream().map(report -> words(report.source())).collect(Collectors.joining("、"));
            LastYear figures =
                    reports.size() == 1 ? LastYear.of(reports.get(0), words) : LastYear.summed(reports, words);
            return split ? figures.asSplit() : figures;
        }

        private String words(YearBefore.Source source) {
            String name = source.organName() + year + "年度报告";
            return switch (source.origin()) {
                case PUBLISHED -> name + "（本系统已发布）";
                case REFERENCE -> name + "（上传的往年报告“" + source.fileName() + "”）";
            };
        }
    }
}
