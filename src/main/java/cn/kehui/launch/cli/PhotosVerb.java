package cn.kehui.launch.cli;

import cn.kehui.ground.base.Texts;
import cn.kehui.ground.workshop.Readers;
import cn.kehui.ground.workshop.ReadingLimits;
import cn.kehui.week.photo.CheckedSet;
import cn.kehui.week.photo.PhotoDemands;
import cn.kehui.week.photo.PhotoJson;
import cn.kehui.week.photo.PhotoOutcome;
import cn.kehui.week.photo.PhotoPage;
import cn.kehui.week.photo.PhotoTable;
import cn.kehui.week.photo.Photographs;
import cn.kehui.week.sight.Sights;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kehui photos}: what can be done with photographs without a server. */
@Command(
        name = "photos",
        mixinStandardHelpOptions = true,
        description = "核对佐证照片：格式、大小、清晰、重复、真实。不需要启动服务。",
        subcommands = PhotosVerb.CheckVerb.class)
final class PhotosVerb implements Callable<Integer> {
    private static final int BAD_USAGE = 2;
    private static final int FAILS = 3;

    @Spec CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return BAD_USAGE;
    }

    /** {@code kehui photos check}: a folder of photographs against the rules of a campaign. */
    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "把一个文件夹里的照片逐张、逐对、整套核对。",
            exitCodeListHeading = "退出码：%n",
            exitCodeList = {"0:没有不合格的", "2:用法不对", "3:有照片或整套不合格"})
    static final class CheckVerb implements Callable<Integer> {
        @Parameters(paramLabel = "DIR", description = "照片所在的文件夹（含子文件夹）")
        Path folder = Path.of(".");

        @Option(
                names = "--rules",
                required = true,
                paramLabel = "RULES.yaml",
                description = "这一届的要求，写法见 docs/json.md")
        Path rules = Path.of("");

        @Option(names = "--json", description = "每张照片一行 JSON，最后一行是整套")
        boolean json;

        @Option(names = "--html", paramLabel = "OUT", description = "另写一个带照片的网页（已有的会被替换）")
        @Nullable Path html;

        @Option(names = "--quick", description = "不识字、不数人，快很多")
        boolean quick;

        @Override
        public Integer call() throws IOException {
            if (!Files.isDirectory(folder)) {
                return refused(Texts.say("photo.no-folder", folder));
            }
            if (!Files.isRegularFile(rules)) {
                return refused(Texts.say("photo.no-rules", rules));
            }
            if (html != null && Files.isDirectory(html)) {
                return refused(Texts.say("photo.no-html", html));
            }
            try (var readers = new Readers(ReadingLimits.of(System::getenv));
                    var sights = new Sights()) {
                var demands = PhotoDemands.of(rules);
                return check(new Photographs(readers, quick ? null : sights, demands));
            } catch (IllegalArgumentException e) {
                return refused(Texts.say("photo.bad-rules", e.getMessage()));
            }
        }

        private int check(Photographs photographs) throws IOException {
            CheckedSet set;
            try (var progress = Progress.of(Files.list(folder).count())) {
                set = photographs.check(folder, html != null, progress::done);
            }
            if (html != null) {
                Files.writeString(html, PhotoPage.html(set));
            }
            set.others().forEach(other -> System.err.println(Texts.say("photo.other", other)));
            var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
            if (json) {
                set.photos().forEach(photo -> out.println(PhotoJson.of(photo)));
                out.println(PhotoJson.of(set.totals()));
            } else {
                PhotoTable.print(set, out);
            }
            out.flush();
            return set.totals().verdict() == PhotoOutcome.FAIL ? FAILS : 0;
        }

        private static int refused(String words) {
            System.err.println(words);
            return BAD_USAGE;
        }
    }
}
