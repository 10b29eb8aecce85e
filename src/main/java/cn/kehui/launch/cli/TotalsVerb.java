package cn.kehui.launch.cli;

import cn.kehui.launch.bench.Figure;
import cn.kehui.launch.bench.MainBench;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code kehui bench totals}: of {@code bench main}, filing, accepting and adding up. */
@Command(
        name = "totals",
        mixinStandardHelpOptions = true,
        description = "报送、审核和汇总 3200 份统计表：每秒份数、耗时；是 bench main 的一部分。")
final class TotalsVerb implements Callable<Integer> {
    @Option(names = "--json", description = "每个数一行 JSON")
    boolean json;

    @Spec CommandSpec spec;

    private final Class<?> entrance;

    /** Takes the class that Spring starts from, which no room may know: it knows them all. */
    TotalsVerb(Class<?> product) {
        this.entrance = product;
    }

    @Override
    public Integer call() throws IOException {
        BenchedProduct.during(
                entrance, product -> new MainBench(product, this::tell).run(MainBench.TOTALS, 1));
        return 0;
    }

    private void tell(Figure figure) {
        spec.commandLine().getOut().println(json ? figure.json() : figure.words());
        spec.commandLine().getOut().flush();
    }
}
