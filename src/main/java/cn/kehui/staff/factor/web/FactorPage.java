package cn.kehui.staff.factor.web;

import cn.kehui.ground.base.web.QrPath;
import cn.kehui.staff.factor.Enrolment;
import cn.kehui.staff.factor.Factors;
import cn.kehui.staff.factor.Passkeys;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One's own second factors.
 *
 * @param needed somebody of whom one is demanded has none yet, and comes no further without
 * @param enrolment the secret that waits for its first code; null: none does
 * @param picture the same to be photographed
 * @param passkeys those there are, the oldest first
 * @param codes recovery codes just made, shown this once; empty: none
 * @param wrong whether the code that was entered is not the app's
 */
public record FactorPage(
        Factors.Held held,
        boolean needed,
        @Nullable Enrolment enrolment,
        @Nullable QrPath picture,
        List<Passkeys.Named> passkeys,
        List<String> codes,
        boolean wrong) {}
