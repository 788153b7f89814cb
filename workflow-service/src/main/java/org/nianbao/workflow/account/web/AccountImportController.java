package org.nianbao.workflow.account.web;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Needs;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Right;
import org.nianbao.workflow.account.register.AccountChanges;
import org.nianbao.workflow.account.register.AccountList;
import org.nianbao.workflow.account.register.ImportAccounts;
import org.nianbao.workflow.shared.table.Fault;
import org.nianbao.workflow.shared.table.Sheet;
import org.nianbao.workflow.shared.table.TableFormat;
import org.nianbao.workflow.shared.web.Downloads;
import org.nianbao.workflow.shared.web.Uploaded;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Lists of new accounts. */
@RestController
@RequestMapping("/api/accounts")
@Needs(Right.MANAGE_ACCOUNTS)
class AccountImportController {

    private static final List<String> HEAD = List.of("用户名", "姓名", "科室职务", "初始密码");

    record LineView(
            int line,
            String username,
            String name,
            String kindName,
            @Nullable String office) {}

    record PreviewView(String hash, int total, int good, List<Fault> faults, int faultCount, List<LineView> sample) {}

    /** @param passwords a workbook with the one-time passwords, in Base64: given this once */
    record ImportedView(int count, String fileName, String passwords) {}

    private final AccountList list;
    private final ImportAccounts importAccounts;

    AccountImportController(AccountList list, ImportAccounts importAccounts) {
        this.list = list;
        this.importAccounts = importAccounts;
    }

    @PostMapping("/import-previews")
    PreviewView preview(@RequestParam MultipartFile file) {
        Uploaded uploaded = Uploaded.of(file);
        AccountList.Read read = list.read(uploaded.name(), uploaded.bytes());
        return new PreviewView(
                read.hash(),
                read.total(),
                read.lines().size(),
                Templates.first(read.faults()),
                read.faults().size(),
                Templates.first(read.lines()).stream()
                        .map(line -> new LineView(
                                line.line(),
                                line.username(),
                                line.details().personName(),
                                AccountChanges.nameOf(line.kind()),
                                line.details().office()))
                        .toList());
    }

    @PostMapping("/imports")
    ResponseEntity<ImportedView> importList(
            @AuthenticationPrincipal Person by,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "") String hash) {
        Uploaded uploaded = Uploaded.of(file);
        List<ImportAccounts.Issued> issued =
                importAccounts.handle(by, new ImportAccounts.Command(uploaded.name(), uploaded.bytes(), hash));
        byte[] workbook = TableFormat.XLSX.write(new Sheet(
                "初始密码",
                HEAD,
                issued.stream()
                        .map(each -> Arrays.<@Nullable Object>asList(
                                each.username(),
                                each.details().personName(),
                                each.details().office(),
                                each.password()))
                        .toList()));
        return ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(new ImportedView(
                        issued.size(), "初始密码.xlsx", Base64.getEncoder().encodeToString(workbook)));
    }

    @GetMapping("/template.{extension}")
    ResponseEntity<byte[]> template(@PathVariable String extension) {
        TableFormat format = TableFormat.of(extension);
        return Downloads.table(
                format, "账号导入模板", Templates.list("账号", AccountList.COLUMNS), Templates.notes(AccountList.COLUMNS));
    }
}
