package cn.kehui.notice.drafting;

import cn.kehui.ground.org.Region;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a campaign that is passed down is called: by the own region, no more by that above. */
final class DownTitle {
    private static final Pattern YEAR = Pattern.compile("^(?:(?:19|20)\\d{2}年)?");

    private DownTitle() {}

    /**
     * @param title of the campaign above: 2025年青岛市科技活动周
     * @param path from the country down to the own region
     * @return 2025年崂山区科技活动周
     */
    static String of(String title, List<Region> path) {
        var own = path.getLast().name();
        if (title.contains(own)) {
            return title;
        }
        return path.reversed().stream()
                .skip(1)
                .flatMap(DownTitle::names)
                .filter(title::contains)
                .findFirst()
                .map(name -> inPlace(title, name, own))
                .orElseGet(
                        () ->
                                YEAR.matcher(title)
                                        .replaceFirst("$0" + Matcher.quoteReplacement(own)));
    }

    /** The first time the name stands there. */
    private static String inPlace(String title, String name, String own) {
        int at = title.indexOf(name);
        return title.substring(0, at) + own + title.substring(at + name.length());
    }

    /** 青岛市, 青岛; the whole country calls itself 全国. */
    private static Stream<String> names(Region region) {
        var name = region.name();
        var plain = name.replaceFirst("(?:省|市|区|县|自治区|自治州)$", "");
        return region.parent() == null
                ? Stream.of("全国", name)
                : plain.length() < 2 ? Stream.of(name) : Stream.of(name, plain);
    }
}
