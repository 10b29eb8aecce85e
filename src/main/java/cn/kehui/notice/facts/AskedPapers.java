package cn.kehui.notice.facts;

import cn.kehui.duty.campaign.PaperDemand;
import cn.kehui.ground.base.Finding;
import cn.kehui.notice.facts.Said.Paper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Documents and pictures that a duty asks for, on its page a line each: 总结报告｜文档｜1. */
final class AskedPapers {
    private static final int PARTS = 3;
    private static final Pattern INSIDE = Pattern.compile("[（(][^（）()]*[）)]");
    private static final Pattern PICTURES = Pattern.compile("(?:活动)?(?:照片|视频|影像资料|录像)(?![拍摄要求])");

    private AskedPapers() {}

    /** What a notice asks for, thing by thing. */
    static List<Paper> asked(List<String> things) {
        return things.stream()
                .flatMap(AskedPapers::with)
                .distinct()
                .filter(thing -> !thing.isEmpty())
                .map(thing -> new Paper(thing, kind(thing), least(thing)))
                .toList();
    }

    static String lines(List<Paper> papers) {
        return papers.stream()
                .map(one -> one.title() + "｜" + one.kind().label() + "｜" + one.least())
                .collect(Collectors.joining("\n"));
    }

    /** 总结报告（含活动照片或视频）: the report, and the pictures that may come with it. */
    private static Stream<String> with(String thing) {
        var all =
                new ArrayList<>(
                        List.of(
                                INSIDE.matcher(thing)
                                        .replaceAll("")
                                        .replaceAll("[《》]", "")
                                        .strip()));
        var inside = INSIDE.matcher(thing);
        while (inside.find()) {
            var pictures = PICTURES.matcher(inside.group());
            while (pictures.find()) {
                all.add(pictures.group());
            }
        }
        return all.stream();
    }

    /** A paper can be given in; pictures a notice asks for in one breath with others, or not. */
    private static int least(String thing) {
        return kind(thing) == PaperDemand.Kind.DOCUMENT ? 1 : 0;
    }

    private static PaperDemand.Kind kind(String thing) {
        if (thing.matches(".*(?:视频|影像|录像|短片).*")) {
            return PaperDemand.Kind.VIDEO;
        }
        if (thing.matches(".*(?:照片|图片|相片|截图).*")) {
            return PaperDemand.Kind.PHOTO;
        }
        return thing.matches(".*(?:盖章|扫描).*") ? PaperDemand.Kind.SCAN : PaperDemand.Kind.DOCUMENT;
    }

    /** The first line that cannot be read; empty: all can. */
    static Optional<String> wrong(String lines) {
        return lines.lines()
                .filter(line -> !line.isBlank())
                .filter(line -> read(line).isEmpty())
                .findFirst();
    }

    static Finding told(String line) {
        return Finding.stops("papers", "incoming.paper", line, PaperDemand.Kind.DOCUMENT.label());
    }

    /** Those of the lines that can be read. */
    static List<Paper> papers(String lines) {
        return lines.lines()
                .filter(line -> !line.isBlank())
                .flatMap(line -> read(line).stream())
                .toList();
    }

    private static Optional<Paper> read(String line) {
        var parts = Arrays.stream(line.split("[｜|]")).map(String::strip).toList();
        if (parts.isEmpty() || parts.size() > PARTS || parts.getFirst().isEmpty()) {
            return Optional.empty();
        }
        var typed = parts.size() > 1 ? parts.get(1) : kind(parts.getFirst()).label();
        var kind =
                Arrays.stream(PaperDemand.Kind.values())
                        .filter(one -> one.label().contains(typed))
                        .findFirst();
        var least = parts.size() == PARTS ? parts.get(2).replaceAll("[至少份张个段]", "") : "1";
        return kind.isEmpty() || typed.isEmpty() || !least.matches("[0-9]{1,3}")
                ? Optional.empty()
                : Optional.of(new Paper(parts.getFirst(), kind.get(), Integer.parseInt(least)));
    }
}
