package cn.kehui.notice.reader.part;

import cn.kehui.notice.reader.NoticeDraft.Event;
import cn.kehui.notice.reader.NoticeDraft.Period;
import cn.kehui.notice.reader.date.Dates;
import cn.kehui.notice.reader.date.When;
import cn.kehui.notice.reader.text.Pieces;
import cn.kehui.notice.reader.text.ReadLimits;
import cn.kehui.notice.reader.text.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** When a notice's activities are held, and the occasions that its issuers hold themselves. */
final class Times {
    private static final Pattern HEADING =
            Pattern.compile(
                    "^(?:[一二三四五六七八九十]{1,2}、|[（(][一二三四五六七八九十\\d]{1,2}[）)]|\\d{1,2}[.．、])?[\\p{IsHan}\\d“”]{0,14}?(?<!报名|报送|申报|截止|征集|投稿|提交|评审|推荐)时间(?:安排|和地点|与地点|及地点)?[：:]?$");
    private static final Pattern LABELLED =
            Pattern.compile(
                    "(?:^|[。；，、）)])(?:[一二三四五六七八九十\\d]{0,2}[、.])?[\\p{IsHan}“”\\d（）]{0,26}?(?:活动|举办|开展|集中|宣传|周|日|月|实施|年)?(?:时间|(?<!截止|报送|报名|申报)日期)(?:段|安排|定)?(?:(?:为|是|从|自|在|于)[：:]?|：|:)\\s*$");
    private static final Pattern NOT =
            Pattern.compile(
                    "(?:报名|报送|申报|征集|截止|提交|投稿|反馈|推荐|评审|公示|初评|发布|上报|集合|报到|会议|办公|工作|作品|通知|成文|评选|联系|注册|填报|培训|预约)[^，。；]{0,10}$");
    private static final Pattern IS =
            Pattern.compile(
                    "^[，,]?(?:是|为|（|正值|迎来)?[^，。；]{0,6}(?:第[\\d一二三四五六七八九十]+个)?[^，。；]{0,4}[“]?[\\p{IsHan}]{0,12}(?:周|日|月)[”）)]?");
    private static final Pattern HELD =
            Pattern.compile("^[，,]?(?:期间|，|在全[市省国区县]|[^，。；]{0,16}?)(?:举办|开展|举行|组织|集中|进行)");

    /** How far back what names a time may stand. */
    private static final int BACK = 80;

    private final Layer layer;
    private final int year;
    private final List<Period> main = new ArrayList<>();
    private final List<Period> beside = new ArrayList<>();
    private final Occasions occasions;

    private Times(Layer layer, int year) {
        this.layer = layer;
        this.year = year;
        this.occasions = new Occasions(layer);
    }

    static Times of(Layer layer, int year) {
        var times = new Times(layer, year);
        var lines = layer.bodyLines();
        boolean under = false;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            int cut = i == 0 ? Math.clamp(layer.from() - line.from(), 0, line.text().length()) : 0;
            times.line(line, cut, under);
            under = HEADING.matcher(line.text()).matches() || under && line.empty();
        }
        return times;
    }

    List<Period> periods() {
        var all = new ArrayList<>(main);
        if (main.isEmpty()) {
            beside.sort(java.util.Comparator.comparing(Times::single));
        }
        beside.stream()
                .filter(one -> main.stream().noneMatch(other -> same(one, other)))
                .forEach(all::add);
        return List.copyOf(all);
    }

    /** A stretch is a notice's time rather than a single day is. */
    private static boolean single(Period one) {
        return one.start() != null && one.start().equals(one.end());
    }

    private static boolean same(Period one, Period other) {
        return one.words().equals(other.words())
                || one.start() != null
                        && one.start().equals(other.start())
                        && java.util.Objects.equals(one.end(), other.end());
    }

    List<Event> events() {
        return occasions.events();
    }

    private void line(TextLine line, int cut, boolean under) {
        for (var piece : Pieces.sentences(line.text(), cut)) {
            var sentence = line.text().substring(piece.from(), piece.to());
            sentence(line, piece.from(), sentence, under && piece.from() == cut);
        }
    }

    private void sentence(TextLine line, int at, String sentence, boolean under) {
        var dates = Dates.in(sentence, year);
        boolean first = true;
        for (var date : dates) {
            var before = sentence.substring(0, date.from());
            var after = sentence.substring(date.to());
            boolean labelled = ends(LABELLED, before) && !ends(NOT, before);
            boolean lone =
                    date.stretch() && (before + after).matches("[（(]?[一二三四五\\d]{0,2}[）)、.。]{0,2}");
            boolean value = lone || under && first && before.length() <= 6;
            boolean edge = date.edge() == When.Edge.NONE || date.edge() == When.Edge.FROM;
            if (edge && (labelled || value)) {
                add(main, new Place(line, at), date, what(before));
            } else if (edge
                    && date.yearSaid() | date.day()
                    && IS.matcher(after).lookingAt()
                    && after.matches(
                            "(?s)^[，]?(?:(?:是|为|正值|迎来).*|第[\\d一二三四五六七八九十]{1,3}(?:个|届).*)")) {
                add(beside, new Place(line, at), date, named(after));
            } else if (edge
                    && date.stretch()
                    && HELD.matcher(after).lookingAt()
                    && !ends(NOT, before)) {
                add(beside, new Place(line, at), date, "");
            }
            first = false;
        }
        occasions.read(line, at, sentence, dates);
    }

    /** Whether {@code words} end as a rule says that looks back no further than a clause. */
    private static boolean ends(Pattern rule, String words) {
        return rule.matcher(words)
                .region(Math.max(0, words.length() - BACK), words.length())
                .useAnchoringBounds(false)
                .useTransparentBounds(true)
                .find();
    }

    private static String named(String after) {
        var name = Pattern.compile("^[，]?(?:是|为|正值|迎来)?([^，。；]{2,30})").matcher(after);
        return name.find() ? name.group(1) : "";
    }

    private static String what(String before) {
        var label =
                before.replaceFirst("(?s)^.*[。；，、]", "")
                        .replaceFirst("(?:为|是|：|:|从|自|在|于)\\s*$", "");
        return label.length() > 30 ? "" : label;
    }

    /** Where a sentence begins on its line. */
    private record Place(TextLine line, int at) {}

    private void add(List<Period> into, Place place, When date, String what) {
        var period =
                new Period(
                        what,
                        date.start(),
                        date.start() == null ? null : date.end(),
                        date.words(),
                        layer.clean()
                                .span(
                                        place.line().from() + place.at() + date.from(),
                                        place.line().from() + place.at() + date.to()),
                        date.repaired());
        if (into.stream().noneMatch(known -> same(known, period))
                && !layer.clean().full(ReadLimits.PERIODS, into)) {
            into.add(period);
        }
    }
}
