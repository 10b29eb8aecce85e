package cn.kehui.world;

import cn.kehui.Kehui;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Cast;
import cn.kehui.ground.account.People;
import cn.kehui.ground.base.web.Access;
import cn.kehui.ground.cipher.CipherSettings;
import cn.kehui.ground.cipher.KeyRing;
import cn.kehui.ground.database.Database;
import cn.kehui.ground.database.Secret;
import cn.kehui.ground.database.Settings;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The product with the demo's world and clock, in this process, on a database of its own. */
public final class Product implements AutoCloseable {
    private final Database database;
    private final ConfigurableApplicationContext context;

    private Product(Database database, ConfigurableApplicationContext context) {
        this.database = database;
        this.context = context;
    }

    /** Starts it in {@code data}, with these settings besides. */
    public static Product start(Path data, Map<String, Object> properties) {
        return start(new Settings(data, "a test", null), properties);
    }

    /** With another clock than the machine's. */
    public static Product start(Path data, Map<String, Object> properties, Clock clock) {
        return start(
                new Settings(data, "a test", null),
                properties,
                beans -> beans.getBeanFactory().addBeanPostProcessor(new Instead(clock)));
    }

    /** With somebody who hears what it asks its database. */
    public static Product start(Path data, Asked asked) {
        return start(new Settings(data, "a test", null), Map.of(), asked::listen);
    }

    /** The same on the database that the settings name. */
    public static Product start(Settings settings, Map<String, Object> properties) {
        return start(settings, properties, _ -> {});
    }

    /** With what {@code more} adds to its beans. */
    public static Product start(
            Settings settings,
            Map<String, Object> properties,
            ApplicationContextInitializer<GenericApplicationContext> more) {
        var data = settings.data();
        var database = Database.start(settings);
        var app = new SpringApplication(Kehui.class);
        var all = new HashMap<String, Object>();
        all.put("server.port", "0");
        all.put("server.address", "127.0.0.1");
        all.put("server.tomcat.basedir", data.resolve("uploads").toString());
        // a test that is not about them needs no photographs looked at beside it
        all.put("kehui.demo.furnished", "false");
        all.put("kehui.demo.began", data.resolve("demo-began").toString());
        app.setDefaultProperties(all);
        app.setAdditionalProfiles("demo");
        app.addInitializers(
                (GenericApplicationContext beans) -> {
                    beans.registerBean(Database.class, () -> database);
                    beans.registerBean(Access.class, () -> Access.THIS_MACHINE);
                    var ring = KeyRing.in(Secret.folder(settings), CipherSettings.USUAL);
                    beans.registerBean(KeyRing.class, () -> ring);
                },
                more);
        try {
            // as words of the command line, which win over what the product says of itself
            var words =
                    properties.entrySet().stream()
                            .map(one -> "--" + one.getKey() + "=" + one.getValue())
                            .toArray(String[]::new);
            return new Product(database, app.run(words));
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** The product's own clock is that one. */
    private record Instead(Clock clock) implements BeanPostProcessor {
        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof Clock && name.equals("clock") ? clock : bean;
        }
    }

    public <T> T the(Class<T> face) {
        return context.getBean(face);
    }

    public <T> Collection<T> all(Class<T> kind) {
        return context.getBeansOfType(kind).values();
    }

    public String address() {
        return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }

    public Database database() {
        return database;
    }

    /** One of the cast, by name. */
    public Actor person(String name) {
        var id =
                the(Cast.class).groups().stream()
                        .flatMap(group -> group.members().stream())
                        .filter(member -> member.label().contains(name))
                        .findFirst()
                        .orElseThrow()
                        .person();
        return the(People.class).known(id);
    }

    @Override
    public void close() {
        // one that a test put in the place of the product's own is not the context's to close
        var pools = all(HikariDataSource.class);
        context.close();
        pools.forEach(HikariDataSource::close);
        database.close();
    }
}
