package cn.kehui.week.sight;

import cn.kehui.ground.base.Texts;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether something was laid over a picture after it was taken: the date or the model that a camera
 * writes, a stamp of place and time, a name of a platform, a mark that is repeated all over.
 */
final class WatermarkRules {
    /** Nobody writes these on a wall. */
    private static final Pattern MARKS =
            Pattern.compile(
                    "SHUTTERSTOCK|ISTOCK|GETTYIMAGES|DREAMSTIME|123RF|视觉中国|图虫创意|千图网|包图网"
                            + "|摄图网|昵图网|汇图网|站酷海洛|全景网|东方IC|水印|SHOTON|SHOTBY|AICAMERA|DUALCAMERA"
                            + "|QUADCAMERA|TRIPLECAMERA|经度[:：0-9]|纬度[:：0-9]|海拔[:：0-9]|抖音号|快手号|小红书号"
                            + "|版权所有|禁止转载|样图|样片");

    private static final Pattern HANDLE = Pattern.compile("^@[\\p{IsHan}A-Z0-9_]{2}");

    private static final Pattern MODEL =
            Pattern.compile(
                    "^(HUAWEI|HONOR|REDMI|XIAOMI|OPPO|VIVO|IPHONE|REALME|ONEPLUS|SAMSUNG|GALAXY|NOVA|MEIZU"
                            + "|POCO|NIKON|CANON|SONY|LEICA)[A-Z0-9]");

    private static final Pattern DAY =
            Pattern.compile("(19|20)[0-9][0-9][-/.:年][0-9]{1,2}[-/.:月][0-9]{1,2}");

    private static final Pattern SHORT_DAY =
            Pattern.compile("^('[0-9]{6}|'?[0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{2})$");

    private static final Pattern PLATFORM =
            Pattern.compile("抖音|快手|小红书|微博|WEIBO|视频号|BILIBILI|哔哩哔哩|今日头条|西瓜视频|百家号|搜狐号");

    /** Of the picture's width or height, from its edges: where cameras and platforms write. */
    private static final double EDGE = .18;

    /** Of the picture's height: what is laid over it is written small. */
    private static final double SMALL = .06;

    /** Degrees: what a program writes is level. */
    private static final double LEVEL = 1.5;

    private static final double STEEP = 12;
    private static final int MANY = 3;
    private static final double READ = .6;

    private WatermarkRules() {}

    static Judged judge(Seen seen) {
        if (!seen.blind().isEmpty()) {
            return new Judged(Opinion.UNKNOWN, "", seen.blind());
        }
        return worst(seen)
                .orElseGet(() -> new Judged(Opinion.PASS, "", Texts.say("sight.mark.none")));
    }

    private static Optional<Judged> worst(Seen seen) {
        Judged perhaps = null;
        for (var line : seen.lines()) {
            if (line.confidence() < READ) {
                continue;
            }
            var text = plain(line.text());
            if (MARKS.matcher(text).find() || written(text, line.at(), seen)) {
                return Optional.of(mark(line.text()));
            }
            if (repeated(line, seen.lines())) {
                if (Math.abs(line.at().slope()) >= STEEP) {
                    return Optional.of(mark(line.text()));
                }
                perhaps = perhaps(line.text());
            } else if (perhaps(text, line.at(), seen)) {
                perhaps = perhaps(line.text());
            }
        }
        return Optional.ofNullable(perhaps);
    }

    private static Judged mark(String text) {
        return new Judged(Opinion.FAIL, text, Texts.say("sight.mark.seen", text));
    }

    private static Judged perhaps(String text) {
        return new Judged(Opinion.WARN, text, Texts.say("sight.mark.perhaps", text));
    }

    /** As a camera or a platform writes it: level, small, in a corner or along the foot. */
    private static boolean written(String text, Quad at, Seen seen) {
        boolean said =
                HANDLE.matcher(text).find()
                        || MODEL.matcher(text).find()
                        || DAY.matcher(text).find()
                        || SHORT_DAY.matcher(text).find();
        return said && small(at, seen) && Math.abs(at.slope()) <= LEVEL && atEdges(at, seen) == 2;
    }

    private static boolean perhaps(String text, Quad at, Seen seen) {
        boolean said =
                HANDLE.matcher(text).find()
                        || MODEL.matcher(text).find()
                        || DAY.matcher(text).find()
                        || PLATFORM.matcher(text).find();
        return said && small(at, seen) && atEdges(at, seen) >= 1;
    }

    private static boolean small(Quad at, Seen seen) {
        return at.height() <= SMALL * Math.max(seen.height(), seen.width());
    }

    /** How many edges it is close to: two are a corner. */
    private static int atEdges(Quad at, Seen seen) {
        double across = EDGE * seen.width();
        double down = EDGE * seen.height();
        int sides = at.left() < across || at.right() > seen.width() - across ? 1 : 0;
        return sides + (at.top() < down || at.foot() > seen.height() - down ? 1 : 0);
    }

    private static boolean repeated(SeenLine line, List<SeenLine> lines) {
        var text = plain(line.text());
        return text.length() >= 2
                && lines.stream()
                                .filter(
                                        other ->
                                                plain(other.text()).equals(text)
                                                        && alike(line.at(), other.at()))
                                .count()
                        >= MANY;
    }

    private static boolean alike(Quad one, Quad other) {
        return Math.abs(one.slope() - other.slope()) <= 2 * LEVEL
                && Math.abs(one.height() - other.height()) <= .25 * one.height();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace(" ", "")
                .toUpperCase(Locale.ROOT);
    }
}
