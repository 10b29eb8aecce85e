package cn.kehui.launch.cli;

import cn.kehui.launch.bench.Figure;
import cn.kehui.launch.bench.PublicBench;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code kehui bench public}: how fast the public side is. */
@Command(name = "public", mixinStandardHelpOptions = true, description = "公众的一面：节目单和预约，每个数旁边都有底线。")
final class PublicVerb implements Callable<Integer> {
    @Option(names = "--json", description = "每个数一行 JSON")
    boolean json;

    @Option(
            names = "--only",
            split = ",",
            completionCandidates = Works.class,
            description = "只量这些：${COMPLETION-CANDIDATES}")
    List<String> only = List.of();

    @Option(
            names = "--part",
            defaultValue = "1",
            description = "规模只取几分之一，先试一下用，缺省 ${DEFAULT-VALUE}")
    int part;

    @Spec CommandSpec spec;

    private final Class<?> entrance;

    /** Takes the class that Spring starts from, which no room may know: it knows them all. */
    PublicVerb(Class<?> product) {
        this.entrance = product;
    }

    /** What may be named. */
    private static final class Works implements Iterable<String> {
        @Override
        public java.util.Iterator<String> iterator() {
            return PublicBench.names().iterator();
        }
    }

    @Override
    public Integer call() throws IOException {
        for (var name : only) {
            if (!PublicBench.names().contains(name)) {
                throw new ParameterException(
                        spec.commandLine(),
                        "--only " + name + ": " + String.join(", ", PublicBench.names()));
            }
        }
        if (part < 1) {
            throw new ParameterException(spec.commandLine(), "--part " + part + " < 1");
        }
        BenchedProduct.during(
                entrance, product -> new PublicBench(product, this::tell).run(only, part));
        return 0;
    }

    private void tell(Figure figure) {
        spec.commandLine().getOut().println(json ? figure.json() : figure.words());
        spec.commandLine().getOut().flush();
    }
}
