package cn.kehui.launch.cli;

import cn.kehui.collection.folder.Gather;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Access;
import cn.kehui.ground.cipher.KeyRing;
import cn.kehui.ground.database.Database;
import cn.kehui.ground.database.Refusal;
import cn.kehui.ground.database.Secret;
import cn.kehui.ground.database.Settings;
import cn.kehui.staff.entrance.WayBack;
import cn.kehui.staff.factor.FactorKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.support.GenericApplicationContext;
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

    private final Class<?> entrance;

    /** Takes the class that Spring starts from, which no room may know: it knows them all. */
    AdminVerb(Class<?> product) {
        this.entrance = product;
    }

    @Override
    public Integer call() throws IOException {
        var scratch = Files.createTempDirectory("kehui-admin");
        try {
            var settings = Settings.of("kehui admin");
            try (var database = Database.reach(settings);
                    var product = application(settings, scratch, database).run()) {
                return product.getBean(WayBack.class)
                        .open(login)
                        .map(AdminVerb::told)
                        .orElseGet(() -> refused(Texts.say("admin.nobody", login)));
            }
        } catch (Refusal refused) {
            return refused(String.valueOf(refused.getMessage()));
        } finally {
            Gather.remove(scratch);
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

    /**
     * The product beside the one that may be serving: it only listens to this machine, and ends.
     */
    private SpringApplication application(Settings settings, Path scratch, Database database) {
        var app = new SpringApplication(entrance);
        app.setDefaultProperties(
                Map.of(
                        "server.port", "0",
                        "server.address", "127.0.0.1",
                        "server.tomcat.basedir", scratch.toString(),
                        "kehui.demo.began", scratch.resolve("began").toString(),
                        "kehui.reminders", "false"));
        app.addInitializers(
                (GenericApplicationContext context) -> {
                    context.registerBean(Database.class, () -> database);
                    context.registerBean(Access.class, () -> Access.THIS_MACHINE);
                    Secret.factorKey(settings)
                            .map(FactorKey::new)
                            .ifPresent(old -> context.registerBean(FactorKey.class, () -> old));
                    var ring = KeyRing.in(Secret.folder(settings), BackupVerb.cipher());
                    context.registerBean(KeyRing.class, () -> ring);
                });
        return app;
    }
}
