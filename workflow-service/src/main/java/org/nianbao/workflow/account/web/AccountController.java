package org.nianbao.workflow.account.web;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.AccountKind;
import org.nianbao.workflow.account.Needs;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Right;
import org.nianbao.workflow.account.grants.GrantBook;
import org.nianbao.workflow.account.grants.HeldGrant;
import org.nianbao.workflow.account.register.AccountDetails;
import org.nianbao.workflow.account.register.AccountRegister;
import org.nianbao.workflow.account.register.AccountState;
import org.nianbao.workflow.account.register.ChangeAccount;
import org.nianbao.workflow.account.register.CreateAccount;
import org.nianbao.workflow.account.register.EndAccount;
import org.nianbao.workflow.account.register.RegisteredAccount;
import org.nianbao.workflow.account.register.ResetPassword;
import org.nianbao.workflow.shared.LegalDates;
import org.nianbao.workflow.shared.Refusal;
import org.nianbao.workflow.shared.web.IfMatch;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The register of accounts. */
@RestController
@RequestMapping("/api/accounts")
@Needs(Right.READ_ACCOUNTS)
class AccountController {

    private static final int LARGEST_PAGE = 200;

    record Typed(
            @Nullable String username,
            @Nullable AccountKind kind,
            @Nullable String name,
            @Nullable String office,
            @Nullable String telephone,
            @Nullable String mail,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    record Ending(@Nullable LocalDate lastDay) {}

    record PasswordView(String password) {}

    record PageView(List<RegisterViews.AccountView> accounts, int total) {}

    private final AccountRegister register;
    private final GrantBook book;
    private final CreateAccount createAccount;
    private final ChangeAccount changeAccount;
    private final EndAccount endAccount;
    private final ResetPassword resetPassword;
    private final Clock clock;

    AccountController(
            AccountRegister register,
            GrantBook book,
            CreateAccount createAccount,
            ChangeAccount changeAccount,
            EndAccount endAccount,
            ResetPassword resetPassword,
            Clock clock) {
        this.register = register;
        this.book = book;
        this.createAccount = createAccount;
        this.changeAccount = changeAccount;
        this.endAccount = endAccount;
        this.resetPassword = resetPassword;
        this.clock = clock;
    }

    @GetMapping
    PageView list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String organ,
            @RequestParam(required = false) @Nullable AccountKind kind,
            @RequestParam(required = false) @Nullable AccountState state,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        Instant now = clock.instant();
        AccountRegister.Found found = register.search(
                new AccountRegister.Search(q, blankToNull(organ), kind, state),
                now,
                Math.max(0, page),
                Math.min(Math.max(1, size), LARGEST_PAGE));
        LocalDate today = LegalDates.of(now);
        Set<String> ids = found.accounts().stream().map(RegisteredAccount::id).collect(Collectors.toSet());
        Map<String, List<HeldGrant>> grants =
                book.standingOf(ids, today).stream().collect(Collectors.groupingBy(HeldGrant::accountId));
        return new PageView(
                found.accounts().stream()
                        .map(account -> RegisterViews.of(account, grants.getOrDefault(account.id(), List.of()), now))
                        .toList(),
                found.total());
    }

    @GetMapping("/{id}")
    ResponseEntity<RegisterViews.AccountView> account(@PathVariable String id) {
        return answer(id);
    }

    @PostMapping
    @Needs(Right.MANAGE_ACCOUNTS)
    ResponseEntity<CreateAccount.Created> create(@AuthenticationPrincipal Person by, @RequestBody Typed typed) {
        CreateAccount.Created created = createAccount.handle(
                by,
                new CreateAccount.Command(
                        Objects.requireNonNullElse(typed.username(), ""),
                        Objects.requireNonNullElse(typed.kind(), AccountKind.WORK),
                        details(typed)));
        return ResponseEntity.created(URI.create("/api/accounts/" + created.id()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(created);
    }

    @PutMapping("/{id}")
    @Needs(Right.MANAGE_ACCOUNTS)
    ResponseEntity<RegisterViews.AccountView> change(
            @AuthenticationPrincipal Person by,
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Typed typed) {
        changeAccount.handle(by, new ChangeAccount.Command(id, IfMatch.version(ifMatch), details(typed)));
        return answer(id);
    }

    @PostMapping("/{id}/end")
    @Needs(Right.MANAGE_ACCOUNTS)
    ResponseEntity<RegisterViews.AccountView> end(
            @AuthenticationPrincipal Person by, @PathVariable String id, @RequestBody Ending ending) {
        endAccount.handle(by, new EndAccount.Command(id, ending.lastDay()));
        return answer(id);
    }

    @PostMapping("/{id}/password")
    @Needs(Right.MANAGE_ACCOUNTS)
    @ResponseStatus(HttpStatus.CREATED)
    PasswordView resetPassword(@AuthenticationPrincipal Person by, @PathVariable String id) {
        return new PasswordView(resetPassword.handle(by, new ResetPassword.Command(id)));
    }

    private ResponseEntity<RegisterViews.AccountView> answer(String id) {
        RegisteredAccount account =
                register.find(id).orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "not-found", "没有这个账号，请刷新列表后重试。"));
        Instant now = clock.instant();
        return ResponseEntity.ok()
                .eTag(Long.toString(account.version()))
                .body(RegisterViews.of(account, book.standingOf(List.of(id), LegalDates.of(now)), now));
    }

    private AccountDetails details(Typed typed) {
        return new AccountDetails(
                Objects.requireNonNullElse(typed.name(), ""),
                typed.office(),
                typed.telephone(),
                typed.mail(),
                Objects.requireNonNullElseGet(typed.validFrom(), () -> LegalDates.today(clock)),
                typed.validTo());
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
