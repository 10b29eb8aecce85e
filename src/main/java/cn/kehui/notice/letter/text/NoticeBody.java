package cn.kehui.notice.letter.text;

import cn.kehui.notice.reader.NoticeDraft;
import cn.kehui.notice.reader.NoticeDraft.Enclosure;
import cn.kehui.notice.reader.NoticeDraft.Fact;
import cn.kehui.notice.reader.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The running text of a notice that was read, without its head, its signature and what hangs on it.
 */
public final class NoticeBody {
    private static final Pattern ENCLOSED =
            Pattern.compile("(?m)^[ \\t　]*+附[ 　]*+件[ 　]*+\\d*+[ 　]*+(?:[：:]|$)");
    private static final Pattern TORN_DATE =
            Pattern.compile("(?<=\\d)[ 　]+(?=[年月日点时])|(?<=[年月])[ 　]+(?=\\d)");

    /** A line that ends in the middle of a sentence is at least this long. */
    private static final int LONG = 28;

    private static final Pattern TORN = Pattern.compile("[\\p{IsHan}，、]$");
    private static final Pattern COPIES = Pattern.compile("抄\\s*送[：:]\\s*(.*?)[。.]?");
    private static final Pattern LABEL = Pattern.compile("[^，。；]{2,12}[：:]");

    /** Characters of a name that is recognised though its end is missing. */
    private static final int CUT = 3;

    private NoticeBody() {}

    /** Line by line; torn lines are joined, stray marks of other programs left out. */
    public static String of(NoticeDraft notice) {
        var text = notice.text();
        int from = from(notice);
        int to = to(notice, from);
        var signed = notice.issuers().stream().map(fact -> bare(fact.words())).toList();
        var lines =
                new ArrayList<>(text.substring(from, to).lines().map(NoticeBody::tidy).toList());
        while (!lines.isEmpty() && (lines.getLast().isEmpty() || signed(lines.getLast(), signed))) {
            lines.removeLast();
        }
        return String.join("\n", joined(lines));
    }

    /** A notice as the attachment of another: to whom, its text, who signed it and when. */
    public static String whole(NoticeDraft notice) {
        var lines = new ArrayList<String>();
        if (!notice.addressees().isEmpty()) {
            var to = notice.addressees().stream().map(Fact::words).toList();
            lines.add(String.join("，", to) + "：");
        }
        lines.add(of(notice));
        lines.add(String.join(" ", notice.issuers().stream().map(Fact::words).toList()));
        lines.add(notice.issuedOn() == null ? "" : notice.issuedOn().words());
        return String.join("\n", lines);
    }

    /**
     * An attachment as it stands behind the notice.
     *
     * @param title its own, which may differ from the list's; empty if it has none
     * @param text what stands beneath it, line by line
     */
    public record Part(String title, String text) {}

    public static Part part(NoticeDraft notice, Enclosure enclosure) {
        var titles = new ArrayList<String>();
        var lines = new ArrayList<String>();
        var named = bare(enclosure.title() + enclosure.listed());
        for (var line : PartLines.of(within(notice, enclosure))) {
            boolean mark = line.matches("附\\s*件\\s*\\d*[：:]?") || line.isEmpty();
            if (lines.isEmpty() && line.indexOf('\t') < 0 && (mark || named.contains(bare(line)))) {
                titles.add(mark ? "" : line);
            } else {
                lines.add(line);
            }
        }
        lines.removeIf(line -> COPIES.matcher(line).matches());
        return new Part(String.join("", titles), String.join("\n", joined(lines)));
    }

    /** 抄送机关, one by one. */
    public static List<String> copies(NoticeDraft notice) {
        return notice.text()
                .lines()
                .map(line -> COPIES.matcher(tidy(line)))
                .filter(Matcher::matches)
                .flatMap(found -> Stream.of(found.group(1).split("[，；]")))
                .toList();
    }

    /** Not the 版记 that is printed beneath the last one. */
    private static String within(NoticeDraft notice, Enclosure enclosure) {
        var part = Objects.requireNonNull(enclosure.part());
        var imprint = notice.imprint();
        var text = notice.text();
        if (imprint == null || imprint.span().from() <= part.from()) {
            return part.in(text);
        }
        int line = text.lastIndexOf('\n', imprint.span().from()) + 1;
        return text.substring(part.from(), Math.max(part.from(), Math.min(part.to(), line)));
    }

    /** Behind the colon of the last addressee; without one, behind the title. */
    private static int from(NoticeDraft notice) {
        var head = Stream.concat(notice.addressees().stream(), Stream.ofNullable(notice.title()));
        int end = head.map(Fact::span).mapToInt(Span::to).max().orElse(0);
        var text = notice.text();
        while (end < text.length() && "：: \t　".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static int to(NoticeDraft notice, int from) {
        var text = notice.text();
        int to = text.length();
        var ends =
                Stream.of(
                                notice.issuedOn() == null ? null : notice.issuedOn().span(),
                                notice.remark() == null ? null : notice.remark().span(),
                                notice.imprint() == null ? null : notice.imprint().span())
                        .filter(Objects::nonNull);
        for (var end : ends.filter(span -> span.from() >= from).toList()) {
            to = Math.min(to, text.lastIndexOf('\n', end.from()) + 1);
        }
        var enclosed = ENCLOSED.matcher(text);
        return enclosed.find(from) ? Math.min(to, enclosed.start()) : Math.max(from, to);
    }

    /** A signature may be cut off at its end. */
    private static boolean signed(String line, List<String> signers) {
        var bare = bare(line);
        return bare.length() >= CUT
                && (signers.stream().anyMatch(each -> each.startsWith(bare))
                        || String.join("", signers).startsWith(bare));
    }

    private static List<String> joined(List<String> lines) {
        var joined = new ArrayList<String>();
        boolean torn = false;
        for (var line : lines) {
            if (line.isEmpty()) {
                continue;
            }
            if (line.indexOf('\t') >= 0) {
                joined.add(line);
                torn = false;
                continue;
            }
            if (torn && Mark.of(line).isEmpty() && !LABEL.matcher(line).lookingAt()) {
                line = joined.removeLast() + line;
            }
            joined.add(line);
            torn = line.length() >= LONG && TORN.matcher(line).find();
        }
        return joined;
    }

    static String tidy(String line) {
        var plain = line.replace('\t', ' ').replace("**", "").replace('　', ' ').strip();
        return TORN_DATE.matcher(plain).replaceAll("");
    }

    private static String bare(String words) {
        return words.replaceAll("[\\s　“”\"]+", "");
    }
}
