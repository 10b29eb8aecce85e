package cn.kehui.notice.reader.part;

import cn.kehui.notice.reader.NoticeDraft.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Who issues a notice: as its title says, else its letterhead, its signature, its first sentence.
 */
final class Issuers {
    private static final Pattern HEAD = Pattern.compile("^(.{4,80}?)\\s*文件$");
    private static final Pattern DECIDE =
            Pattern.compile(
                    "(?:^|[，。；：\\n])(?:经研究，?)?([^，。；：\\n]{3,90}?)(?:经研究)?(?:决定|将|拟|定于|联合|共同|继续)[^，。；\\n]{0,50}?(?:举办|开展|主办|举行|组织|实施|征集|启动)");

    private Issuers() {}

    static List<Fact> of(Layer layer, Signature signature) {
        var title = layer.title();
        if (title != null && !title.issuers().isEmpty()) {
            return facts(layer, title.issuers(), title.from(), title.to());
        }
        for (var line : layer.head()) {
            var found = HEAD.matcher(line.text());
            var names = found.matches() ? Orgs.all(found.group(1)) : List.<String>of();
            if (!names.isEmpty()) {
                return facts(layer, names, line.from(), line.to());
            }
        }
        if (!signature.signers().isEmpty()) {
            return signature.signers();
        }
        return said(layer);
    }

    private static List<Fact> said(Layer layer) {
        var text = layer.clean().text();
        var found =
                DECIDE.matcher(text)
                        .region(
                                layer.from(),
                                Math.min(
                                        layer.tailAt(),
                                        Math.max(layer.from(), layer.from() + 1500)));
        while (found.find()) {
            var row =
                    found.group(1)
                            .replaceFirst("(?:决定|将|拟|定)$", "")
                            .replaceFirst("^.*(?:要求|精神|部署|安排)", "");
            var names = Orgs.all(row.replace("和", "、").replace("会同", "、"));
            if (!names.isEmpty()
                    && names.stream()
                            .noneMatch(name -> name.startsWith("各") || name.length() < 3)) {
                return facts(layer, names, found.start(1), found.end(1));
            }
        }
        return List.of();
    }

    private static List<Fact> facts(Layer layer, List<String> names, int from, int to) {
        var text = layer.clean().text();
        var facts = new ArrayList<Fact>();
        int at = from;
        for (var name : names) {
            int here = text.indexOf(name, at);
            boolean there = here >= 0 && here < to;
            facts.add(
                    new Fact(
                            name,
                            there
                                    ? layer.clean().span(here, here + name.length())
                                    : layer.clean().span(from, to),
                            false));
            at = there ? here + name.length() : at;
        }
        return List.copyOf(facts);
    }
}
