package org.nianbao.workflow.record.persistence;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.springframework.stereotype.Component;

/** Puts names in place of the ids and codes that acts are about. */
@Component
class SubjectWords {

    private final RecordReadMapper mapper;

    SubjectWords(RecordReadMapper mapper) {
        this.mapper = mapper;
    }

    /** The words of each that is known; what is not known is not among them. */
    Map<String, String> of(Set<String> subjects) {
        Map<String, String> words = new HashMap<>();
        List<Function<Collection<String>, List<Place>>> sources =
                List.of(mapper::reports, mapper::workItems, mapper::organs, mapper::accounts, mapper::grants);
        Set<String> unknown = new HashSet<>(subjects);
        for (Function<Collection<String>, List<Place>> source : sources) {
            if (!unknown.isEmpty()) {
                source.apply(unknown).forEach(place -> words.put(place.subject(), place.words()));
                unknown.removeAll(words.keySet());
            }
        }
        words.putAll(organsAndYears(unknown));
        return words;
    }

    /** {@code code/2025}: an organ and a year. */
    private Map<String, String> organsAndYears(Set<String> subjects) {
        Map<String, String> codes = new HashMap<>();
        subjects.stream()
                .filter(subject -> subject.matches("[^/]+/\\d{4}"))
                .forEach(subject -> codes.put(subject, subject.substring(0, subject.indexOf('/'))));
        if (codes.isEmpty()) {
            return Map.of();
        }
        Map<String, String> names = new HashMap<>();
        mapper.organs(new HashSet<>(codes.values())).forEach(place -> names.put(place.subject(), place.words()));
        Map<String, String> words = new HashMap<>();
        codes.forEach((subject, code) -> {
            String name = names.get(code);
            if (name != null) {
                words.put(subject, name + " " + subject.substring(code.length() + 1) + " 年度");
            }
        });
        return words;
    }
}
