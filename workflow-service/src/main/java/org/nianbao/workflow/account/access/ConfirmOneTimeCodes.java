package org.nianbao.workflow.account.access;

import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;

import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.shared.Act;
import org.nianbao.workflow.shared.Refusal;
import org.nianbao.workflow.shared.UseCase;

/** Turns codes on, once a code shows that the app has the secret. Gives the recovery codes, this once. */
@UseCase
public class ConfirmOneTimeCodes {

    public record Command(String accountId, String code) implements Act {

        @Override
        public String subject() {
            return accountId;
        }
    }

    private final OneTimeCodes codes;
    private final StoredCodes stored;
    private final Clock clock;
    private final RecoveryCodes recovery = new RecoveryCodes();

    public ConfirmOneTimeCodes(OneTimeCodes codes, StoredCodes stored, Clock clock) {
        this.codes = codes;
        this.stored = stored;
        this.clock = clock;
    }

    /** Refused when no secret was made, or the code is not one of it: then the person tries again. */
    public List<String> handle(Person by, Command command) {
        StoredCodes.Secret secret = stored.find(by.id())
                .filter(found -> !found.isConfirmed())
                .orElseThrow(() -> Refusal.conflict("nothing-to-confirm", "没有等待确认的动态口令，请重新开始设置。"));
        OptionalLong step = codes.step(by.id(), secret, command.code());
        if (step.isEmpty()) {
            throw Refusal.unprocessable("wrong-code", "动态口令不对。请输入手机上此刻显示的六位数字；若总是不对，请检查手机的时间是否自动同步。");
        }
        List<String> recoveryCodes = recovery.next();
        stored.confirm(
                by.id(),
                clock.instant(),
                step.getAsLong(),
                recoveryCodes.stream()
                        .map(code -> RecoveryCodes.hash(by.id(), code))
                        .toList());
        return recoveryCodes;
    }
}
