package cn.kehui.launch.cli;

import cn.kehui.ground.base.Texts;
import cn.kehui.ground.database.Refusal;
import cn.kehui.report.archive.ArchiveCheck;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code kehui archive check DIR}: whether an archive is whole, and who signed it. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "核对一个归档：每个文件是不是原样，多了少了什么，签名对不对。不要数据库。")
final class ArchiveCheckVerb implements Callable<Integer> {
    /** More of them say nothing new. */
    private static final int MOST = 20;

    @Parameters(paramLabel = "DIR", description = "归档的文件夹")
    Path dir = Path.of("");

    @Override
    public Integer call() {
        try {
            var checked = new ArchiveCheck(BackupVerb.cipher(), dir).look();
            if (checked.faults().isEmpty()) {
                System.out.println(
                        Texts.say(
                                "archive.whole",
                                checked.title(),
                                checked.files(),
                                checked.madeAt(),
                                String.join("、", checked.signers())));
                return 0;
            }
            if (checked.files() == 0) {
                return ArchiveVerb.refused(Texts.say("archive.none", dir.toAbsolutePath()));
            }
            System.err.println(Texts.say("archive.broken", checked.faults().size()));
            checked.faults().stream()
                    .limit(MOST)
                    .forEach(one -> System.err.println("  " + words(one)));
            return 1;
        } catch (Refusal refused) {
            return ArchiveVerb.refused(String.valueOf(refused.getMessage()));
        } catch (IOException e) {
            return ArchiveVerb.refused(Texts.say("archive.not-read", dir, e.getMessage()));
        }
    }

    private static String words(ArchiveCheck.Fault one) {
        return switch (one.wrong()) {
            case UNREADABLE -> Texts.say("archive.unreadable", one.path());
            case NOT_SIGNED -> Texts.say("archive.not-signed", one.path());
            case SIGNATURE -> Texts.say("archive.signature", one.path());
            case CHANGED -> Texts.say("archive.changed", one.path());
            case MISSING -> Texts.say("archive.missing", one.path());
            case MORE -> Texts.say("archive.more", one.path());
        };
    }
}
