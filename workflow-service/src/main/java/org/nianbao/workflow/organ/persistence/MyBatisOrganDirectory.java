package org.nianbao.workflow.organ.persistence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.organ.OrganDirectory;
import org.nianbao.workflow.shared.LegalDates;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisOrganDirectory implements OrganDirectory {

    private final DirectoryMapper mapper;
    private final Clock clock;

    MyBatisOrganDirectory(DirectoryMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    @Override
    public Page children(@Nullable String parentCode, int page, int size) {
        return new Page(
                mapper.children(parentCode, today(), page * size, size), mapper.countChildren(parentCode, today()));
    }

    @Override
    public Page search(Search search, int page, int size) {
        String like = like(search.words());
        return new Page(
                mapper.search(like, search.type(), search.ended(), today(), page * size, size),
                mapper.countSearch(like, search.type(), search.ended(), today()));
    }

    @Override
    public List<Named> path(String code) {
        return mapper.path(code, today());
    }

    @Override
    public List<Named> names(List<String> codes) {
        return codes.isEmpty() ? List.of() : mapper.names(codes);
    }

    @Override
    public int countChildren(String code) {
        return mapper.countChildren(code, today());
    }

    private static @Nullable String like(String words) {
        String bare = words.strip().toLowerCase(Locale.ROOT);
        return bare.isEmpty()
                ? null
                : "%" + bare.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    private LocalDate today() {
        return LegalDates.today(clock);
    }
}
