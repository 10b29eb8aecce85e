package cn.kehui.launch.cli;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.Thousands;
import cn.kehui.ground.database.Refusal;
import cn.kehui.ground.database.Secret;
import cn.kehui.ground.database.Settings;
import cn.kehui.report.archive.ArchiveSigner;
import cn.kehui.report.archive.Archives;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kehui archive CAMPAIGN DIR}: what was held, as files that need no server. */
@Command(
        name = "archive",
        mixinStandardHelpOptions = true,
        subcommands = ArchiveCheckVerb.class,
        description = "把一次活动周归档成一个文件夹：公开过的活动、定稿的汇总和数据，不要服务器就能看，带校验和与签名，没有个人信息。科汇可以继续运行。")
final class ArchiveVerb implements Callable<Integer> {
    @Parameters(
            index = "0",
            paramLabel = "CAMPAIGN",
            arity = "0..1",
            description = "活动周的编号，如 qingdao-2025")
    String campaign = "";

    @Parameters(index = "1", paramLabel = "DIR", arity = "0..1", description = "写到这个文件夹：还不存在，或者是空的")
    String dir = "";

    @Option(names = "--unfinished", description = "还没有结束也归档，归档里写明")
    boolean unfinished;

    private final BesideProduct product;

    ArchiveVerb(Class<?> product) {
        this.product = new BesideProduct(product);
    }

    @Override
    public Integer call() {
        if (campaign.isEmpty() || dir.isEmpty()) {
            return refused(Texts.say("archive.usage"));
        }
        try {
            var settings = Settings.of("kehui archive");
            var place = Path.of(dir);
            var wanted = new Archives.Wanted(CampaignId.of(campaign), place, unfinished);
            var made =
                    product.ask(
                            settings,
                            beans ->
                                    beans.getBean(Archives.class)
                                            .make(
                                                    wanted,
                                                    new ArchiveSigner(
                                                            Secret.folder(settings),
                                                            BackupVerb.cipher())));
            System.out.println(
                    Texts.say(
                            "archive.made",
                            made.title(),
                            place.toAbsolutePath(),
                            made.activities(),
                            made.figures(),
                            made.files(),
                            Thousands.of(String.valueOf(made.bytes())),
                            String.join("、", made.signers())));
            return 0;
        } catch (Refusal refused) {
            return refused(String.valueOf(refused.getMessage()));
        } catch (NotFound e) {
            return refused(Texts.say("archive.no-campaign", campaign));
        } catch (IOException | InvalidPathException e) {
            return refused(Texts.say("archive.not-written", dir, e.getMessage()));
        }
    }

    static int refused(String words) {
        System.err.println(words);
        return RunVerb.REFUSED;
    }
}
