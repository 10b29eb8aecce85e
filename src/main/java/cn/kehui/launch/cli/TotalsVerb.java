package cn.kehui.launch.cli;

import cn.kehui.collection.folder.Gather;
import cn.kehui.ground.base.web.Access;
import cn.kehui.ground.database.Database;
import cn.kehui.ground.database.Settings;
import cn.kehui.launch.bench.Figure;
import cn.kehui.launch.bench.TotalsBench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.support.GenericApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code kehui bench totals}: filing, accepting and adding up 3,200 reports. */
@Command(
        name = "totals",
        mixinStandardHelpOptions = true,
        description = "报送、审核和汇总 3200 份统计表：每秒份数、耗时。")
final class TotalsVerb implements Callable<Integer> {
    @Option(names = "--json", description = "每个数一行 JSON")
    boolean json;

    @Spec CommandSpec spec;

    private final Class<?> entrance;

    /** Takes the class that Spring starts from, which no room may know: it knows them all. */
    TotalsVerb(Class<?> product) {
        this.entrance = product;
    }

    /** The product as it runs, in a data directory of its own that is removed afterwards. */
    @Override
    public Integer call() throws IOException {
        var scratch = Files.createTempDirectory("kehui-bench");
        var settings = new Settings(scratch.resolve("data"), "bench", null);
        try (var database = Database.start(settings);
                var product = application(scratch, database).run()) {
            new TotalsBench(product, this::tell).run();
        } finally {
            Gather.remove(scratch);
        }
        return 0;
    }

    private SpringApplication application(Path scratch, Database database) {
        var app = new SpringApplication(entrance);
        app.setDefaultProperties(
                Map.of(
                        "server.port",
                        "0",
                        "server.address",
                        "127.0.0.1",
                        "server.tomcat.basedir",
                        scratch.resolve("uploads").toString(),
                        "kehui.demo.began",
                        scratch.resolve("demo-began").toString()));
        app.setAdditionalProfiles("demo");
        app.addInitializers(
                (GenericApplicationContext context) -> {
                    context.registerBean(Database.class, () -> database);
                    context.registerBean(Access.class, () -> Access.THIS_MACHINE);
                });
        return app;
    }

    private void tell(Figure figure) {
        spec.commandLine().getOut().println(json ? figure.json() : figure.words());
        spec.commandLine().getOut().flush();
    }
}
