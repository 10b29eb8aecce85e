package cn.kehui.cli;

import cn.kehui.base.Texts;
import cn.kehui.collect.Gather;
import cn.kehui.collect.JsonLines;
import cn.kehui.form.Form;
import cn.kehui.form.FormId;
import cn.kehui.form.Forms;
import cn.kehui.intake.Intake;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kehui collect}: a folder of mailed forms becomes one table. Needs no server and no database. */
@Command(name = "collect", mixinStandardHelpOptions = true, description = "把一个文件夹里收到的表汇成一张表，并列出问题。")
final class CollectVerb implements Callable<Integer> {
    private static final int BAD_USAGE = 2;
    private static final int STOPS = 3;

    @Parameters(paramLabel = "DIR", description = "收到的文件所在的文件夹（含子文件夹和 ZIP）")
    Path folder;

    @Option(names = "--form", required = true, paramLabel = "FORM@VERSION", description = "要收的表，例如 week-statistics@2025")
    String form;

    @Option(names = "--out", paramLabel = "FILE.xlsx", description = "汇总表写到这个文件")
    @Nullable Path out;

    @Option(names = "--json", description = "在标准输出上每个文件写一行 JSON")
    boolean json;

    @Option(names = "--errors", paramLabel = "DIR", description = "把写上问题的副本放到这个文件夹，可发还填报单位")
    @Nullable Path errors;

    @Override
    public Integer call() throws Exception {
        var forms = new Forms();
        var wanted = wanted(forms);
        if (wanted == null || !Files.isDirectory(folder)) {
            System.err.println(wanted == null ? Texts.say("collect.no-form", form, String.join("、", forms.all().stream().map(known -> known.id().toString()).toList())) : Texts.say("collect.no-folder", folder));
            return BAD_USAGE;
        }
        var scratch = Files.createTempDirectory("kehui-collect");
        try (var gathered = new Gather(new Intake(forms)).read(folder, wanted, scratch, _ -> {})) {
            boolean[] stops = {false};
            gathered.each(entry -> stops[0] |= entry.stops());
            if (json) {
                new JsonLines(wanted).write(gathered, new PrintStream(System.out, false, StandardCharsets.UTF_8));
            }
            return stops[0] ? STOPS : 0;
        } finally {
            Gather.remove(scratch);
        }
    }

    private @Nullable Form wanted(Forms forms) {
        try {
            return forms.find(FormId.of(form)).orElse(null);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
