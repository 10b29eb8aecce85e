package cn.kehui.week.evidence.web;

import cn.kehui.ground.base.Texts;
import cn.kehui.week.echo.Echo;
import cn.kehui.week.echo.PhotoKey;
import cn.kehui.week.photo.ChangeWords;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Prints where else a photograph was handed in, both side by side. */
final class EchoPrint {
    private EchoPrint() {}

    /** Those of one photograph, what is sure first. */
    static List<EvidencePage.Echo> of(UUID photo, Map<UUID, List<Echo>> all) {
        return all.getOrDefault(photo, List.of()).stream()
                .sorted(Comparator.comparing(Echo::sure).reversed())
                .map(EchoPrint::echo)
                .toList();
    }

    private static EvidencePage.Echo echo(Echo echo) {
        var there = echo.there();
        var verdict = Texts.say(echo.sure() ? "evidence.echo.same" : "evidence.echo.perhaps");
        var look = echo.sure() ? "returned" : "missing";
        if (there == null) {
            return new EvidencePage.Echo(look, verdict, Texts.say("evidence.echo.hidden"), "", "");
        }
        var how = ChangeWords.of(echo.how());
        var words = Texts.say("evidence.echo.there", there.campaign(), there.unit(), there.title());
        return new EvidencePage.Echo(
                look,
                verdict,
                how.isEmpty() ? words : words + Texts.say("evidence.echo.how", how),
                EvidencePrint.home(there.key().activity()),
                small(there.key()));
    }

    private static String small(PhotoKey key) {
        return EvidencePrint.home(key.activity()) + "/" + key.photo() + "/small";
    }
}
