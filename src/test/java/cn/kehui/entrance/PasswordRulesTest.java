package cn.kehui.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.base.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class PasswordRulesTest {
    @Test
    void takesEightOfThreeClassesAndTenOfAnAdministrator() {
        assertThat(keys("Abcdef12", false)).isEmpty();
        assertThat(keys("海 Abcdef1", false)).isEmpty();
        assertThat(keys("Abcdef12", true)).containsExactly("account.password.short");
        assertThat(keys("Abcdef1234", true)).isEmpty();
    }

    @Test
    void saysAllThatIsWrongAtOnce() {
        assertThat(PasswordRules.check(typed("abc", "abd"), SignInPolicy.DEFAULT, false))
                .extracting(Finding::message)
                .containsExactly(
                        "密码有 3 位，至少要 8 位。请加长。",
                        "密码要有大写字母、小写字母、数字、其他符号里的至少 3 种。请补上。",
                        "两次输入的密码不一样。请重新输入。");
    }

    @Test
    void refusesOneThatHoldsTheName() {
        assertThat(keys("Zhang.San123", false)).containsExactly("account.password.login");
    }

    @Test
    void refusesOneThatIsEndless() {
        assertThat(keys("Aa1".repeat(50), false)).containsExactly("account.password.long");
    }

    private static List<String> keys(String password, boolean admin) {
        return PasswordRules.check(typed(password, password), SignInPolicy.DEFAULT, admin).stream()
                .map(Finding::key)
                .toList();
    }

    private static PasswordRules.Typed typed(String password, String again) {
        return new PasswordRules.Typed(password, again, "zhang.san");
    }
}
