package org.nianbao.workflow.record.persistence;

import java.util.Collection;
import java.util.List;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.record.RecordFilter;

/** Reads the record and the names of what it is about. */
@Mapper
interface RecordReadMapper {

    int count(
            @Param("filter") RecordFilter filter,
            @Param("accounts") @Nullable Collection<String> accounts,
            @Param("subjects") @Nullable Collection<String> subjects,
            @Param("most") int most);

    List<LineRow> lines(
            @Param("filter") RecordFilter filter,
            @Param("accounts") @Nullable Collection<String> accounts,
            @Param("subjects") @Nullable Collection<String> subjects,
            @Param("offset") int offset,
            @Param("most") int most);

    List<ChangeRow> changes(@Param("ids") Collection<String> ids);

    /** Accounts of whom this is part of the name. */
    List<String> accountsNamed(@Param("pattern") String pattern, @Param("most") int most);

    /** Reports with this in their title or their organ's name. */
    List<String> reportsNamed(@Param("text") String text, @Param("pattern") String pattern, @Param("most") int most);

    List<String> workItemsOf(@Param("ids") Collection<String> reportIds, @Param("most") int most);

    /** Accounts of whom this is part of the name, by id and by user name, and their grants. */
    List<String> peopleNamed(@Param("pattern") String pattern, @Param("most") int most);

    List<String> organsNamed(@Param("text") String text, @Param("pattern") String pattern, @Param("most") int most);

    List<Place> reports(@Param("ids") Collection<String> ids);

    List<Place> workItems(@Param("ids") Collection<String> ids);

    List<Place> organs(@Param("ids") Collection<String> codes);

    List<Place> accounts(@Param("ids") Collection<String> idsOrNames);

    List<Place> grants(@Param("ids") Collection<String> ids);
}
