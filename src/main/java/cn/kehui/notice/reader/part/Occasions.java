package cn.kehui.notice.reader.part;

import cn.kehui.notice.reader.NoticeDraft.Event;
import cn.kehui.notice.reader.date.When;
import cn.kehui.notice.reader.text.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Occasions that the issuers hold themselves: the opening, the release, the final. */
final class Occasions {
    private static final Pattern OCCASION =
            Pattern.compile(
                    "启动仪式|启动式|启动会|启动活动|开幕式|开幕仪式|闭幕式|主场活动|主会场活动|主会场|颁奖仪式|颁奖典礼|发布仪式|发布会|表彰大会|总结大会|决赛|揭幕仪式|开放日|主题晚会|灯光秀");
    private static final Pattern PLACE =
            Pattern.compile(
                    "(?:(?:设在|定在|在|于)(?!全[市省国区县])([\\p{IsHan}][\\p{IsHan}\\d（）]{1,24}?)(?:举办|举行|召开|开展|启动|。|，|；|$)|地点[：:]\\s*([^，。；\\n]{2,30}))");

    private static final Pattern SENDING =
            Pattern.compile("报送|报名|填报|提交|申报|上报|推荐表|信息表|《[^》]{0,60}(?:启动|开幕|决赛)");
    private static final int MOST = 12;

    private final Layer layer;
    private final List<Event> events = new ArrayList<>();

    Occasions(Layer layer) {
        this.layer = layer;
    }

    List<Event> events() {
        return List.copyOf(events);
    }

    /**
     * Each clause of a sentence tells one occasion at most.
     *
     * @param at where the sentence begins on its line
     */
    void read(TextLine line, int at, String sentence, List<When> dates) {
        if (events.size() >= MOST
                || !OCCASION.matcher(sentence).find()
                || SENDING.matcher(sentence).find()) {
            return;
        }
        int from = 0;
        for (var clause : sentence.split("(?<=[，。；])")) {
            var event = new Clause(sentence, from, from + clause.length(), dates).event();
            if (event != null
                    && events.stream().noneMatch(known -> known.what().equals(event.what()))) {
                var span =
                        layer.clean()
                                .span(
                                        line.from() + at + event.span().from(),
                                        line.from() + at + event.span().to());
                events.add(
                        new Event(
                                event.what(),
                                event.start(),
                                event.end(),
                                event.words(),
                                event.place(),
                                span));
            }
            from += clause.length();
        }
    }

    /** Part of a sentence, with the times of all of it. */
    private record Clause(String sentence, int from, int to, List<When> dates) {
        @Nullable Event event() {
            var text = sentence.substring(from, to);
            var found = OCCASION.matcher(text).results().toList();
            if (found.isEmpty() || text.matches("(?s).*(?:参加|参与|出席|期间).*")) {
                return null;
            }
            var near = near();
            boolean held = text.matches("(?s).*(?:举办|举行|召开|设在|定在|拟于|将启动).*");
            return near == null && !held ? null : made(text, found, near);
        }

        private Event made(String text, List<MatchResult> found, @Nullable When near) {
            var place = PLACE.matcher(sentence).region(from, Math.min(sentence.length(), to + 60));
            var where =
                    !place.find() ? "" : place.group(1) == null ? place.group(2) : place.group(1);
            boolean inside =
                    near != null
                            && near.from() >= from
                            && near.to() - from <= found.getFirst().start();
            int begin = near != null && inside ? near.to() - from : 0;
            int end = found.getLast().end();
            var what =
                    text.substring(begin, end)
                            .replaceFirst("^.*?(?:举办|举行|召开)(?=.{2})", "")
                            .replaceFirst("^(?:将|拟|在|于|同期|同时|，)++", "");
            var span = new cn.kehui.notice.reader.Span(from + begin, from + end);
            return near == null
                    ? new Event(what, null, null, "", where, span)
                    : new Event(
                            what,
                            near.start(),
                            near.start() == null ? null : near.end(),
                            near.words(),
                            where,
                            span);
        }

        /** Whether no more than one comma parts the clause from what ends at {@code to}. */
        private boolean near(int to) {
            int commas = 0;
            for (int i = from - 1; i >= to && commas < 2; i--) {
                commas += sentence.charAt(i) == '，' ? 1 : 0;
            }
            return commas < 2;
        }

        /** A time in the clause, else a single day in the one before it. */
        private @Nullable When near() {
            When near = null;
            for (var date : dates) {
                boolean inside = date.from() >= from && date.to() <= to;
                boolean before = date.to() <= from && !date.stretch() && near(date.to());
                near = inside || before && near == null ? date : near;
            }
            return near;
        }
    }
}
