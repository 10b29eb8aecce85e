package cn.kehui.launch.cli;

import cn.kehui.ground.workshop.Scratch;
import cn.kehui.launch.bench.Figure;
import cn.kehui.launch.bench.SightBench;
import cn.kehui.launch.bench.SightCost;
import cn.kehui.launch.darkroom.LookUpBench;
import cn.kehui.launch.darkroom.MemoryBench;
import cn.kehui.launch.darkroom.PhotoBench;
import cn.kehui.week.photo.PhotoDemands;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code kehui bench photos}: what the checks of photographs cost, and how far they can be
 * believed.
 */
@Command(
        name = "photos",
        mixinStandardHelpOptions = true,
        description = "检查照片：每张的处理器时间、内存峰值；--report 打印各项检查的混淆表。")
final class PhotosBenchVerb implements Callable<Integer> {
    @Option(names = "--json", description = "每个数一行 JSON")
    boolean json;

    @Option(names = "--report", description = "打印各项检查的混淆表（Markdown）")
    boolean report;

    @Option(names = "--each", defaultValue = "30", description = "混淆表每类画多少张，缺省 ${DEFAULT-VALUE}")
    int each;

    @Option(names = "--runs", defaultValue = "8", description = "每个数测多少次，缺省 ${DEFAULT-VALUE}")
    int runs;

    @Option(
            names = "--pictures",
            defaultValue = "500000",
            description = "在多少张以前的照片里查找，缺省 ${DEFAULT-VALUE}，每 50 万张约用 1 GB 内存")
    int pictures;

    /** Of which the peak memory is measured. */
    private static final int PICTURES = 4;

    @Spec CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var scratch = Scratch.folder();
        try {
            var photos = new PhotoBench(this::say, PhotoDemands.usual(), scratch);
            if (report) {
                photos.report(each);
                new SightBench(this::say).report(each);
            } else {
                photos.cost(figure -> say(words(figure)), runs);
                new LookUpBench(figure -> say(words(figure))).run(pictures, runs * 25);
                new SightCost(figure -> say(words(figure))).run(runs);
                new MemoryBench(figure -> say(words(figure)), PhotoDemands.usual(), scratch)
                        .run(Math.min(runs, PICTURES));
            }
            return 0;
        } finally {
            Scratch.remove(scratch);
        }
    }

    private String words(Figure figure) {
        return json ? figure.json() : figure.words();
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
        spec.commandLine().getOut().flush();
    }
}
