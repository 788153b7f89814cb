package org.nianbao.workflow.account.persistence;

import java.util.List;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.profile.Profile;
import org.nianbao.workflow.account.profile.SignaturePicture;

@Mapper
interface ProfileMapper {

    /** An account's own columns. */
    record Row(
            @Nullable String office,
            @Nullable String telephone,
            @Nullable String mail,
            long version,
            int signatures) {}

    @Nullable
    Row find(@Param("accountId") String accountId);

    List<String> phrases(@Param("accountId") String accountId);

    int replace(
            @Param("accountId") String accountId, @Param("profile") Profile profile, @Param("version") long version);

    void deletePhrases(@Param("accountId") String accountId);

    void addPhrase(@Param("accountId") String accountId, @Param("position") int position, @Param("text") String text);

    @Nullable
    SignaturePicture signature(@Param("accountId") String accountId);

    void deleteSignature(@Param("accountId") String accountId);

    void addSignature(@Param("accountId") String accountId, @Param("picture") SignaturePicture picture);
}
