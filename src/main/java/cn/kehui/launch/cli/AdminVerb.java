package cn.kehui.launch.cli;

import cn.kehui.ground.base.Texts;
import cn.kehui.ground.database.Refusal;
import cn.kehui.ground.database.Settings;
import cn.kehui.staff.entrance.WayBack;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code kehui admin LOGIN}: the way back where no two administrators can agree any more. */
@Command(
        name = "admin",
        mixinStandardHelpOptions = true,
        description = "为进不来的管理员生成一个重置登录的链接和口令，24 小时有效。只有能打开数据目录的人可以用；记入操作日志，本人会收到消息。科汇可以继续运行。")
final class AdminVerb implements Callable<Integer> {
    @Parameters(paramLabel = "LOGIN", description = "那位管理员的登录账号")
    String login = "";

    private final BesideProduct product;

    AdminVerb(Class<?> product) {
        this.product = new BesideProduct(product);
    }

    @Override
    public Integer call() throws IOException {
        try {
            return product.ask(
                    Settings.of("kehui admin"),
                    beans ->
                            beans.getBean(WayBack.class)
                                    .open(login)
                                    .map(AdminVerb::told)
                                    .orElseGet(() -> refused(Texts.say("admin.nobody", login))));
        } catch (Refusal refused) {
            return refused(String.valueOf(refused.getMessage()));
        }
    }

    private static int told(WayBack.Way way) {
        System.out.println(Texts.say("admin.made", way.name(), way.path(), way.code()));
        return 0;
    }

    private static int refused(String words) {
        System.err.println(words);
        return RunVerb.REFUSED;
    }
}
