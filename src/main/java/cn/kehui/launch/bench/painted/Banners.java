package cn.kehui.launch.bench.painted;

import cn.kehui.launch.bench.painted.Banner.Kind;
import java.util.ArrayList;
import java.util.List;

/** Banners to be read: those with the words that are asked for, and those with nearly the same. */
public final class Banners {
    /** What is asked for, and what a banner with it says. */
    record Said(String wanted, String banner) {}

    private static final List<Said> RIGHT =
            List.of(
                    new Said("2025年青岛市科技活动周", "2025年青岛市科技活动周"),
                    new Said("全国科技工作者日", "庆祝第九个全国科技工作者日"),
                    new Said("2025年青岛市科技活动周", "2025年青岛市科技活动周\n主场活动暨启动式"),
                    new Said("全国科技活动周", "2025年威海市全国科技活动周"),
                    new Said("2025年青岛市科技活动周", "2025年\n青岛市科技活动周"));

    private static final List<Said> NEARLY =
            List.of(
                    new Said("2025年青岛市科技活动周", "2024年青岛市科技活动周"),
                    new Said("2025年青岛市科技活动周", "2025年烟台市科技活动周"),
                    new Said("全国科技工作者日", "全省科技工作者日"),
                    new Said("2025年青岛市科技活动周", "2025年青岛市科普活动周"),
                    new Said("全国科技工作者日", "全国科技工作者节"),
                    new Said("2025年青岛市科技活动周", "2025年青岛市科技活动月"),
                    new Said("2025年青岛市科技活动周", "2023年青岛市科技活动周\n主场活动暨启动式"),
                    new Said("2025年青岛市科技活动周", "2025年青鸟市科技活动周"));

    private static final double[] WIDTHS = {.9, .6, .4, .3, .22};
    private static final double[] YAWS = {0, 15, -15, 30, -30};
    private static final double[] BLURS = {0, 1, 1.5, 2.5};
    private static final double[] LIGHTS = {1, .5, 1.3};

    private Banners() {}

    /** One to be judged. */
    public record Shot(Banner banner, String wanted, boolean right) {
        public String kind() {
            return banner.kind().name().toLowerCase(java.util.Locale.ROOT);
        }

        public boolean mild() {
            return banner.blur() <= 1.5;
        }
    }

    /**
     * @param each of each kind, right and nearly right together
     */
    public static List<Shot> all(int each) {
        var shots = new ArrayList<Shot>();
        for (var kind : Kind.values()) {
            for (int i = 0; i < each; i++) {
                boolean right = i % 3 != 2;
                var said = right ? RIGHT.get(i % RIGHT.size()) : NEARLY.get(i / 3 % NEARLY.size());
                shots.add(new Shot(banner(kind, said, i), said.wanted(), right));
            }
        }
        return shots;
    }

    private static Banner banner(Kind kind, Said said, int i) {
        boolean stands = kind == Kind.PILLAR;
        double width = WIDTHS[(i + i / 5) % WIDTHS.length];
        return new Banner(
                stands ? said.banner().replace("\n", "") : said.banner(),
                kind,
                stands ? Math.max(.4, width) : width,
                YAWS[(i * 7 + i / 3) % YAWS.length],
                BLURS[(i * 5 + i / 4) % BLURS.length],
                LIGHTS[(i + i / 3) % LIGHTS.length],
                1_000L * kind.ordinal() + i);
    }

    /** One that is easily read, for what else is looked for in a picture. */
    public static Banner plain(int number) {
        return new Banner(
                RIGHT.getFirst().banner(),
                Kind.WALL,
                .5,
                number % 20 - 10,
                .5,
                1,
                77_000L + number);
    }
}
