package cn.kehui.notice.reader.part;

import cn.kehui.notice.reader.date.Numeral;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the list 附件：1.… 2.… beneath a notice, on one line or on many. */
final class EnclosureList {
    /** One attachment of the list. */
    record Item(@Nullable Integer no, String title, int from, int to) {}

    private static final Pattern HEAD = Pattern.compile("^附\\s*件?\\s*[：:]?\\s*");
    private static final Pattern OWN =
            Pattern.compile("^附\\s*件\\s*([0-9]{1,2}|[一二三四五六七八九十]{1,2})\\s*[：:.、]\\s*(\\S.*)$");
    private static final Pattern MORE = Pattern.compile("^附\\s*件\\s*[：:]\\s*(\\S.{3,})$");
    private static final Pattern NUMBERED =
            Pattern.compile("(?<![\\d.])([0-9]{1,2})\\s*[.．、:：]\\s*(?!\\d+[.])(?=\\S)");
    private static final Pattern NO_ITEM =
            Pattern.compile(
                    "^(?:[（(]?此件|联系|电\\s*话|邮\\s*箱|.*\\d{4}年\\d{1,2}月\\d{1,2}日.*|[二一][〇○零O0].*年.*|[\\p{IsHan}（） ]{2,30}(?:局|委员会|协会|部|办公室|厅|处|中国科协|科协|学会|中心|[0-9〇]日)|抄送.*|.*印发.*|附\\s*件\\s*\\d*|[—\\-].*|.*[。；].*)$");

    /** 附件：2.… 4.…: fewer numbers than this may be left out. */
    private static final int GAP = 4;

    private final Layer layer;
    private final List<Item> items = new ArrayList<>();

    private EnclosureList(Layer layer) {
        this.layer = layer;
    }

    static List<Item> of(Layer layer) {
        var list = new EnclosureList(layer);
        var lines = layer.bodyLines();
        for (int i = 0; i < lines.size(); i++) {
            var text = lines.get(i).text();
            if (Enclosures.listStart(text) || OWN.matcher(text).matches()) {
                list.read(i);
                if (!list.items.isEmpty()) {
                    break;
                }
            }
        }
        return list.items;
    }

    private void read(int start) {
        var lines = layer.bodyLines();
        for (int i = start; i < lines.size() && i < start + 25; i++) {
            var line = lines.get(i);
            var own = OWN.matcher(line.text());
            if (own.matches()) {
                add(Numeral.of(own.group(1)), own.group(2), line.from() + own.start(2), line.to());
                continue;
            }
            var more = MORE.matcher(line.text());
            if (i > start && !items.isEmpty() && more.matches()) {
                add(null, more.group(1), line.from() + more.start(1), line.to());
                continue;
            }
            int skip = 0;
            var head = HEAD.matcher(line.text());
            if (i == start && head.find()) {
                skip = head.end();
            }
            var text = line.text().substring(skip);
            if (text.isEmpty()) {
                continue;
            }
            if (!numbered(text, line.from() + skip)
                    && !plain(text, line.from() + skip, i == start)) {
                return;
            }
        }
    }

    /** Takes up a line of numbered ones, each only behind the one before. */
    private boolean numbered(String text, int at) {
        int expected =
                items.isEmpty() ? 1 : items.getLast().no() == null ? -1 : items.getLast().no() + 1;
        var found = NUMBERED.matcher(text);
        int from = -1;
        int number = 0;
        int to = 0;
        int began = 0;
        while (found.find()) {
            int next = Integer.parseInt(found.group(1));
            boolean opens = from < 0 && found.start() == 0;
            boolean follows = next == expected || opens && next > expected && next < expected + GAP;
            if (!follows || from < 0 && !opens) {
                continue;
            }
            if (from >= 0) {
                add(number, text.substring(from, found.start()), at + began, at + found.start());
            }
            from = found.end();
            began = found.start();
            number = next;
            expected = next + 1;
            to = text.length();
        }
        if (from >= 0) {
            add(number, text.substring(from, to), at + began, at + to);
        }
        return from >= 0;
    }

    private boolean plain(String text, int at, boolean first) {
        if (NO_ITEM.matcher(text).matches() && !first) {
            return false;
        }
        if (first || items.isEmpty()) {
            add(null, text, at, at + text.length());
            return true;
        }
        var last = items.getLast();
        if (!Enclosures.named(last.title())) {
            items.removeLast();
            items.add(new Item(last.no(), last.title() + text, last.from(), at + text.length()));
            return true;
        }
        if (last.no() == null && Enclosures.named(text) && text.length() < 60) {
            add(null, text, at, at + text.length());
            return true;
        }
        return false;
    }

    private void add(@Nullable Integer no, String title, int from, int to) {
        var bare =
                title.strip()
                        .replaceAll("(?<![。；;，])[。；;，]++$", "")
                        .replaceFirst("附件\\d{1,2}(?:\\.(?:docx?|pdf|xlsx?|wps|zip|rar))?$", "")
                        .strip();
        bare = bare.replaceFirst("^(《[^》]+》)[^《]{2,40}\\d{4}年\\d{1,2}月\\d{1,2}日.*$", "$1");
        if (bare.startsWith("《") && bare.endsWith("》") && bare.indexOf('》') == bare.length() - 1) {
            bare = bare.substring(1, bare.length() - 1);
        }
        if (!bare.isEmpty()) {
            items.add(new Item(no, bare, from, to));
        }
    }
}
