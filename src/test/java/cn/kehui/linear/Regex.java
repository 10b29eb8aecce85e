package cn.kehui.linear;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * A pattern taken apart as far as is needed to make texts that trouble it: texts that it matches,
 * and its repeated parts pumped up.
 */
// house: long because a grammar of seven kinds of parts is read and written in one place.
final class Regex {
    /** A part of it. */
    private sealed interface Node {
        record Choice(List<Node> of) implements Node {}

        record Row(List<Node> of) implements Node {}

        record Times(Node of, int least, int most) implements Node {}

        /** One character out of a class, as written. */
        record One(Pattern of, String written) implements Node {}

        record Look(Node of) implements Node {}

        record Nothing() implements Node {}
    }

    private static final String POOL =
            "一二十各请将于报送月日年号附件局科委会单位市区县表的和及至时间人电话活动主题知项目长上下"
                    + "0123456789 \t\n，。；：、（）()《》〔〕[]“”‘’'\"-—~.,:;!?@/|abcXYZ_★●①％%#$&*+=<>·…　１Ａ\u0001";

    private final String written;
    private final int flags;
    private final Node whole;
    private final List<Node.Times> repeated = new ArrayList<>();
    private int at;

    Regex(String written, int flags) {
        this.written = written;
        this.flags = flags;
        this.whole = choice();
        if (at != written.length()) {
            throw new IllegalStateException("not read to its end at " + at + ": " + written);
        }
    }

    /** Texts that it matches, or nearly: short ones first. */
    List<String> samples(int count) {
        var samples = new ArrayList<String>();
        for (int seed = 0; seed < count; seed++) {
            samples.add(sample(whole, new Random(seed), seed % 3));
        }
        return samples.stream().filter(one -> !one.isEmpty()).distinct().toList();
    }

    /** What stands in each of its repeated parts, once. */
    List<String> bodies() {
        var bodies = new ArrayList<String>();
        for (var part : repeated) {
            for (int seed = 0; seed < 2; seed++) {
                bodies.add(sample(part.of(), new Random(seed), 0));
            }
        }
        return bodies.stream().filter(one -> !one.isEmpty()).distinct().toList();
    }

    private Node choice() {
        var ways = new ArrayList<Node>();
        ways.add(row());
        while (at < written.length() && written.charAt(at) == '|') {
            at++;
            ways.add(row());
        }
        return ways.size() == 1 ? ways.getFirst() : new Node.Choice(ways);
    }

    private Node row() {
        var parts = new ArrayList<Node>();
        while (at < written.length() && "|)".indexOf(written.charAt(at)) < 0) {
            parts.add(times(atom()));
        }
        return new Node.Row(parts);
    }

    private Node times(Node of) {
        if (at == written.length()) {
            return of;
        }
        int least;
        int most;
        switch (written.charAt(at)) {
            case '*' -> {
                least = 0;
                most = Integer.MAX_VALUE;
                at++;
            }
            case '+' -> {
                least = 1;
                most = Integer.MAX_VALUE;
                at++;
            }
            case '?' -> {
                least = 0;
                most = 1;
                at++;
            }
            case '{' -> {
                int end = written.indexOf('}', at);
                var ends = written.substring(at + 1, end).split(",", -1);
                least = Integer.parseInt(ends[0]);
                most =
                        ends.length == 1
                                ? least
                                : ends[1].isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(ends[1]);
                at = end + 1;
            }
            default -> {
                return of;
            }
        }
        if (at < written.length() && "?+".indexOf(written.charAt(at)) >= 0) {
            at++;
        }
        var times = new Node.Times(of, least, most);
        if (most > 3) {
            repeated.add(times);
        }
        return times;
    }

    private Node atom() {
        char c = written.charAt(at);
        return switch (c) {
            case '(' -> group();
            case '[' -> one(set());
            case '\\' -> escape();
            case '^', '$' -> {
                at++;
                yield new Node.Nothing();
            }
            default -> {
                at++;
                yield one(String.valueOf(c));
            }
        };
    }

    private Node group() {
        at++;
        boolean looks = false;
        if (written.startsWith("?", at)) {
            if (written.startsWith("?:", at) || written.startsWith("?>", at)) {
                at += 2;
            } else if (written.startsWith("?=", at) || written.startsWith("?!", at)) {
                looks = true;
                at += 2;
            } else if (written.startsWith("?<=", at) || written.startsWith("?<!", at)) {
                looks = true;
                at += 3;
            } else if (written.startsWith("?<", at)) {
                at = written.indexOf('>', at) + 1;
            } else {
                int end = at;
                while (written.charAt(end) != ')' && written.charAt(end) != ':') {
                    end++;
                }
                at = end + 1;
                if (written.charAt(end) == ')') {
                    return new Node.Nothing();
                }
            }
        }
        var inside = choice();
        at++;
        return looks ? new Node.Look(inside) : inside;
    }

    private String set() {
        int from = at;
        int depth = 0;
        do {
            char c = written.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '[') {
                depth++;
            } else if (c == ']' && at > from + 1) {
                depth--;
            }
            at++;
        } while (depth > 0);
        return written.substring(from, at);
    }

    private Node escape() {
        char c = written.charAt(at + 1);
        int from = at;
        at += 2;
        if (c == 'p' || c == 'P') {
            at = written.indexOf('}', at) + 1;
        } else if (c == 'u') {
            at += 4;
        } else if (c == 'Q') {
            int end = written.indexOf("\\E", at);
            var words = written.substring(at, end);
            at = end + 2;
            return one(Pattern.quote(words.substring(0, 1)));
        } else if ("bBAzZG".indexOf(c) >= 0 || c >= '1' && c <= '9') {
            return new Node.Nothing();
        }
        return one(written.substring(from, at));
    }

    private Node one(String one) {
        return new Node.One(Pattern.compile(one, flags), one);
    }

    private static String sample(Node node, Random random, int more) {
        return switch (node) {
            case Node.Nothing _, Node.Look _ -> "";
            case Node.Choice(var of) -> sample(of.get(random.nextInt(of.size())), random, more);
            case Node.Row(var of) -> {
                var row = new StringBuilder();
                of.forEach(part -> row.append(sample(part, random, more)));
                yield row.toString();
            }
            case Node.Times(var of, int least, int most) -> {
                var times = new StringBuilder();
                int count = Math.min(most, least + (more == 0 ? 0 : random.nextInt(2 * more)));
                for (int i = 0; i < count && times.length() < 200; i++) {
                    times.append(sample(of, random, more));
                }
                yield times.toString();
            }
            case Node.One(var of, var written) -> one(of, written, random);
        };
    }

    private static String one(Pattern of, String written, Random random) {
        if (written.length() == 1 && of.matcher(written).matches()) {
            return written;
        }
        int from = random.nextInt(POOL.length());
        for (int i = 0; i < POOL.length(); i++) {
            var c = POOL.substring((from + i) % POOL.length(), (from + i) % POOL.length() + 1);
            if (of.matcher(c).matches()) {
                return c;
            }
        }
        for (char c = 1; c < 0xd800; c++) {
            if (of.matcher(String.valueOf(c)).matches()) {
                return String.valueOf(c);
            }
        }
        return "";
    }
}
