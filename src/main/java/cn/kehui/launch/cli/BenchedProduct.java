package cn.kehui.launch.cli;

import cn.kehui.collection.folder.Gather;
import cn.kehui.ground.account.Cast;
import cn.kehui.ground.account.PersonId;
import cn.kehui.ground.base.web.Access;
import cn.kehui.ground.cipher.CipherSettings;
import cn.kehui.ground.cipher.KeyRing;
import cn.kehui.ground.database.Database;
import cn.kehui.ground.database.Secret;
import cn.kehui.ground.database.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The product as it runs, with nobody in it, in a data directory of its own that is removed
 * afterwards. Whoever is put into it signs in without a password, as in a demo.
 */
final class BenchedProduct {
    private BenchedProduct() {}

    /** What is done while it runs. */
    interface Use {
        void with(ApplicationContext product) throws IOException;
    }

    /**
     * @param entrance the class that Spring starts from
     */
    static void during(Class<?> entrance, Use use) throws IOException {
        var scratch = Files.createTempDirectory("kehui-bench");
        var settings = new Settings(scratch.resolve("data"), "bench", null);
        try (var database = Database.start(settings);
                var product = application(entrance, scratch, settings, database).run()) {
            use.with(product);
        } finally {
            Gather.remove(scratch);
        }
    }

    private static SpringApplication application(
            Class<?> entrance, Path scratch, Settings settings, Database database) {
        var app = new SpringApplication(entrance);
        app.setDefaultProperties(
                Map.of(
                        "server.port",
                        "0",
                        "server.address",
                        "127.0.0.1",
                        "server.tomcat.basedir",
                        scratch.resolve("uploads").toString()));
        app.addInitializers(
                (GenericApplicationContext context) -> {
                    context.registerBean(Database.class, () -> database);
                    context.registerBean(Access.class, () -> Access.THIS_MACHINE);
                    context.registerBean(Cast.class, Everybody::new);
                    var ring = KeyRing.in(Secret.folder(settings), CipherSettings.USUAL);
                    context.registerBean(KeyRing.class, () -> ring);
                });
        return app;
    }

    /** Nobody is offered, and anybody is let in. */
    private static final class Everybody implements Cast {
        @Override
        public List<Group> groups() {
            return List.of();
        }

        @Override
        public boolean has(PersonId person) {
            return true;
        }
    }
}
