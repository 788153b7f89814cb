package org.nianbao.workflow.account.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.register.AccountDetails;
import org.nianbao.workflow.account.register.AccountRegister;
import org.nianbao.workflow.account.register.RegisteredAccount;

@Mapper
interface AccountRegisterMapper {

    @Nullable
    RegisteredAccount find(@Param("id") String id);

    @Nullable
    String lock(@Param("id") String id);

    List<String> organsCalled(@Param("words") String words, @Param("most") int most);

    List<RegisteredAccount> search(
            @Param("search") AccountRegister.Search search,
            @Param("words") @Nullable String words,
            @Param("organs") List<String> organCodes,
            @Param("now") Instant now,
            @Param("today") LocalDate today,
            @Param("size") int size,
            @Param("offset") int offset);

    int count(
            @Param("search") AccountRegister.Search search,
            @Param("words") @Nullable String words,
            @Param("organs") List<String> organCodes,
            @Param("now") Instant now,
            @Param("today") LocalDate today);

    List<String> taken(@Param("usernames") Collection<String> usernames);

    List<RegisteredAccount> named(@Param("usernames") Collection<String> usernames);

    void insert(
            @Param("accounts") List<AccountRegister.NewAccount> accounts,
            @Param("byId") @Nullable String byId,
            @Param("at") Instant at);

    void change(@Param("id") String id, @Param("details") AccountDetails details);

    void end(@Param("id") String id, @Param("byId") String byId, @Param("at") Instant at);
}
