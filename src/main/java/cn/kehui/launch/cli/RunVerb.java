package cn.kehui.launch.cli;

import cn.kehui.ground.audit.SyslogSettings;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Access;
import cn.kehui.ground.base.web.Entrances;
import cn.kehui.ground.cipher.CipherSettings;
import cn.kehui.ground.cipher.KeyRing;
import cn.kehui.ground.database.Database;
import cn.kehui.ground.database.Refusal;
import cn.kehui.ground.database.Secret;
import cn.kehui.ground.database.Settings;
import cn.kehui.ground.message.Smtp;
import cn.kehui.ground.scan.ClamdSettings;
import cn.kehui.staff.entrance.Setup;
import cn.kehui.staff.factor.FactorKey;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kehui run}: starts the product and prints its address once it answers. */
@Command(name = "run", mixinStandardHelpOptions = true, description = "启动科汇，并打印网址。")
final class RunVerb implements Callable<Integer> {
    static final int SERVING = -1;
    static final int REFUSED = 2;

    /** The database is lost, which a new start may mend: a service starts again. */
    static final int LOST = 75;

    private final Class<?> entrance;

    @Mixin final TypedAddress reach = new TypedAddress();

    @Option(names = "--demo", description = "装入虚构的青岛2025，数据另放一处，可以用任何一个角色试用")
    boolean demo;

    private CipherSettings cipher = CipherSettings.USUAL;
    private Proxies proxies = new Proxies("");

    /** Takes the class that Spring starts from, which no room may know: it knows them all. */
    RunVerb(Class<?> product) {
        this.entrance = product;
    }

    @Override
    public Integer call() {
        try {
            Smtp.of(System::getenv);
            SyslogSettings.of(System::getenv);
            ClamdSettings.of(System::getenv);
            cipher = CipherSettings.of(System::getenv);
            proxies = Proxies.of(System::getenv);
        } catch (IllegalArgumentException e) {
            return refuse(Texts.say("run.variable", e.getMessage()));
        }
        try {
            var address = reach.address();
            var named = Settings.of(address.url());
            var settings = demo ? named.demo() : named;
            var key = address.open() ? Secret.accessKey(settings) : null;
            var database = Database.start(settings);
            return serve(address, settings, key, database);
        } catch (Refusal refused) {
            return refuse(refused.getMessage());
        }
    }

    private int serve(Address address, Settings settings, @Nullable String key, Database database) {
        var unusable = address.unusable();
        if (unusable != null) {
            database.close();
            return refuse(unusable);
        }
        var lost = Texts.say("run.database-lost", settings.data());
        database.whenLost(
                () -> {
                    refuse(lost);
                    System.exit(LOST);
                });
        ConfigurableApplicationContext product;
        try {
            product = application(address, settings, key, database).run();
        } catch (RuntimeException e) {
            database.close();
            return refuse(Failure.words(address, e));
        }
        if (!address.answers()) {
            return refuse(Texts.say("run.no-answer", address.url()));
        }
        announce(address, settings, key);
        if (!database.separate()) {
            System.out.println(Texts.say("database.one-role"));
        }
        if (demo) {
            System.out.println(Texts.say("run.demo"));
        } else {
            offerSetup(product.getBean(Setup.class), address);
        }
        return SERVING;
    }

    /** As long as nobody has an account: a new link at each start, and the one before is void. */
    private static void offerSetup(Setup setup, Address address) {
        setup.begin()
                .map(secret -> address.entrances().link("/setup?token=" + secret))
                .ifPresent(link -> System.out.println(Texts.say("run.setup", link)));
    }

    private SpringApplication application(
            Address address, Settings settings, @Nullable String key, Database database) {
        var app = new SpringApplication(entrance);
        app.setDefaultProperties(
                Map.of(
                        "server.port",
                        address.port(),
                        "server.address",
                        address.bind().getHostAddress(),
                        // uploads on their way lie with the data, so that none is left elsewhere
                        "server.tomcat.basedir",
                        settings.data().resolve("uploads").toString(),
                        // behind a proxy, and only there, it says who asks and by https or not;
                        // which host and port, the request itself says, as no proxy need set those
                        "server.forward-headers-strategy",
                        address.publicly() == null ? "none" : "native",
                        Proxies.PROPERTY,
                        proxies.networks(),
                        "server.tomcat.remoteip.host-header",
                        "",
                        "server.tomcat.remoteip.port-header",
                        "",
                        "kehui.demo.began",
                        settings.data().resolve("demo-began").toString(),
                        "kehui.address",
                        address.publicly() == null ? "" : address.entrances().link("")));
        app.setAdditionalProfiles(demo ? new String[] {"demo"} : new String[0]);
        app.addInitializers(
                (GenericApplicationContext context) -> {
                    context.registerBean(Database.class, () -> database);
                    context.registerBean(Entrances.class, address::entrances);
                    context.registerBean(Access.class, () -> new Access(key, address.secure()));
                    Secret.factorKey(settings)
                            .map(FactorKey::new)
                            .ifPresent(old -> context.registerBean(FactorKey.class, () -> old));
                    var ring = KeyRing.in(Secret.folder(settings), cipher);
                    context.registerBean(KeyRing.class, () -> ring);
                });
        return app;
    }

    private static void announce(Address address, Settings settings, @Nullable String key) {
        System.out.println(
                Texts.say(
                        "run.started",
                        key == null ? address.url() : address.url() + "?key=" + key));
        if (key != null) {
            System.out.println(Texts.say("run.key"));
        }
        var external = settings.external();
        System.out.println(
                external == null
                        ? Texts.say("run.data", settings.data())
                        : Texts.say("run.external", external));
    }

    private static int refuse(@Nullable String words) {
        System.err.println(words);
        return REFUSED;
    }
}
