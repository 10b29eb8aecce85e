package cn.kehui.staff.entrance.reset;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Finding;
import cn.kehui.staff.entrance.EntranceAct;
import cn.kehui.staff.entrance.Happenings;
import cn.kehui.staff.entrance.guard.Devices;
import cn.kehui.staff.factor.Factors;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The owner's part: the link, the code, a new password. */
@Service
public class ResetCodes {
    private final ResetSql sql;
    private final Factors factors;
    private final Devices devices;
    private final Happenings happenings;

    ResetCodes(ResetSql sql, Factors factors, Devices devices, Happenings happenings) {
        this.sql = sql;
        this.factors = factors;
        this.devices = devices;
        this.happenings = happenings;
    }

    /** What became of a code. */
    public sealed interface Checked {
        record Right(boolean factors) implements Checked {}

        record Wrong(Finding finding) implements Checked {}

        /** It was used, taken back, or too many codes were wrong. */
        record Gone() implements Checked {}
    }

    /** Whether that is the code of the reset; counted before it is compared. */
    @Transactional
    public Checked check(UUID reset, Actor owner, String typed) {
        var now = happenings.now();
        var tried = sql.tried(reset, now);
        if (tried.isEmpty()) {
            return new Checked.Gone();
        }
        if (tried.get().code().equals(Codes.hash(reset, typed))) {
            sql.right(reset);
            return new Checked.Right(tried.get().factors());
        }
        int left = ResetRules.TRIES - tried.get().tries();
        happenings.tell(
                new EntranceAct.AccessResetCodeWrong(
                        null, now, owner.id().toString(), Map.of("left", String.valueOf(left))));
        return new Checked.Wrong(Finding.stops("code", "account.reset.code", left));
    }

    /** It is done: the password is set; browsers of before are strangers' from now on. */
    @Transactional
    public void use(UUID reset, Actor owner, boolean withFactors) {
        sql.use(reset, happenings.now());
        devices.forget(owner.id());
        if (withFactors) {
            factors.lose(owner);
        }
        happenings.tell(
                new EntranceAct.AccessResetUsed(owner, happenings.now(), owner.id().toString()));
    }
}
