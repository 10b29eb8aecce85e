package cn.kehui.staff.entrance.password;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.base.Finding;
import cn.kehui.staff.entrance.SignInPolicy;
import java.util.List;
import org.junit.jupiter.api.Test;

class PasswordRulesTest {
    private static final SignInPolicy.Least LEAST = SignInPolicy.DEFAULT.least(false);
    private static final PasswordRules.Owner OWNER =
            new PasswordRules.Owner("zhang.san", "张三", "崂山区科学技术局", "370212");

    @Test
    void takesEightOfThreeClassesAndTenOfAnAdministrator() {
        assertThat(keys("Haiyan12", false)).isEmpty();
        assertThat(keys("海 Haiyan1", false)).isEmpty();
        assertThat(keys("Haiyan12", true)).containsExactly("account.password.short");
        assertThat(keys("Haiyan1973b", true)).isEmpty();
    }

    @Test
    void saysAllThatIsWrongAtOnce() {
        assertThat(PasswordRules.check(new PasswordRules.Typed("abc", "abd"), LEAST, OWNER))
                .extracting(Finding::message)
                .containsExactly(
                        "密码有 3 位，至少要 8 位。请加长。",
                        "密码要有大写字母、小写字母、数字、其他符号里的至少 3 种。请补上。",
                        "两次输入的密码不一样。请重新输入。");
    }

    @Test
    void refusesOneThatHoldsTheName() {
        for (var password :
                new String[] {
                    "Zhang.San123", "ZHANGSAN-Qd8", "ｚｈａｎｇ.san-Q8", "nas.gnahZ-qd8", "Xzhang_san8"
                }) {
            assertThat(keys(password, false))
                    .as(password)
                    .containsExactly("account.password.login");
        }
    }

    @Test
    void refusesOneThatHoldsWhoItIsOrTheUnit() {
        for (var password :
                new String[] {"Qd8-张三-haitun", "Qd8-三张-haitun", "崂山区科学技术局Aa8", "Haitun-370212"}) {
            assertThat(keys(password, false))
                    .as(password)
                    .containsExactly("account.password.owner");
        }
    }

    @Test
    void refusesWhatIsTriedFirst() {
        for (var password :
                new String[] {
                    "Abcdef12", "Qwer1234!", "Password1!", "P@ssw0rd2026", "Aa123456", "Aa1Aa1Aa1",
                    "1qaz2wsX", "Kehui@2026", "Admin-2025", "Zxcvbnm1", "AAAAaaaa1111", "Woaini520!"
                }) {
            assertThat(keys(password, false))
                    .as(password)
                    .containsExactly("account.password.common");
        }
        for (var password :
                new String[] {"Laoshan-25", "Shilaoren-2025", "Haitian-2025!", "xY7#kQ2m"}) {
            assertThat(keys(password, false)).as(password).isEmpty();
        }
    }

    @Test
    void countsAWideLetterAndSpacesAroundAsTheyAreCompared() {
        assertThat(keys("  Haiyn12 ", false)).containsExactly("account.password.short");
        assertThat(keys("Ｈａｉｙａｎ１２", false)).isEmpty();
    }

    @Test
    void refusesOneThatIsEndless() {
        assertThat(keys("Aa1".repeat(50), false)).containsExactly("account.password.long");
    }

    private static List<String> keys(String password, boolean admin) {
        return PasswordRules.check(
                        new PasswordRules.Typed(password, password),
                        SignInPolicy.DEFAULT.least(admin),
                        OWNER)
                .stream()
                .map(Finding::key)
                .toList();
    }
}
