package cn.kehui.launch.cli;

import cn.kehui.collection.folder.Gather;
import cn.kehui.ground.base.web.Access;
import cn.kehui.ground.cipher.KeyRing;
import cn.kehui.ground.database.Database;
import cn.kehui.ground.database.Secret;
import cn.kehui.ground.database.Settings;
import cn.kehui.staff.factor.FactorKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The product beside the one that may be serving: it only listens to this machine, and ends. */
final class BesideProduct {
    private final Class<?> product;

    /** Takes the class that Spring starts from, which no room may know: it knows them all. */
    BesideProduct(Class<?> product) {
        this.product = product;
    }

    /** What is done with it. */
    interface Asked<T> {
        T of(ApplicationContext beans) throws IOException;
    }

    /**
     * @throws cn.kehui.ground.database.Refusal if the database cannot be reached
     */
    <T> T ask(Settings settings, Asked<T> asked) throws IOException {
        var scratch = Files.createTempDirectory("kehui-beside");
        try (var database = Database.reach(settings);
                var running = application(settings, scratch, database).run()) {
            return asked.of(running);
        } finally {
            Gather.remove(scratch);
        }
    }

    private SpringApplication application(Settings settings, Path scratch, Database database) {
        var app = new SpringApplication(product);
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
