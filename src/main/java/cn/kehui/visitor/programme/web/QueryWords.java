package cn.kehui.visitor.programme.web;

import cn.kehui.ground.base.TypedDay;
import cn.kehui.visitor.programme.ProgrammeFacet;
import cn.kehui.visitor.programme.ProgrammeQuery;
import cn.kehui.visitor.programme.VisitorFrame;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for, as it stands in an address; always in the same order, so that one query has
 * one address.
 */
final class QueryWords {
    private static final int LONGEST = 60;
    private static final String WORDS = "q";
    private static final String FROM = "from";
    private static final String TO = "to";

    private QueryWords() {}

    /** What cannot be read is not looked for. */
    static ProgrammeQuery read(Map<String, String> sent) {
        var chosen = new EnumMap<ProgrammeFacet, String>(ProgrammeFacet.class);
        for (var facet : ProgrammeFacet.values()) {
            var value = sent.getOrDefault(facet.parameter(), "").strip();
            if (!value.isEmpty()) {
                chosen.put(facet, cut(value));
            }
        }
        return new ProgrammeQuery(
                cut(sent.getOrDefault(WORDS, "").strip()),
                day(sent.get(FROM)),
                day(sent.get(TO)),
                chosen);
    }

    private static String cut(String words) {
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        return typed == null ? null : TypedDay.of(typed).orElse(null);
    }

    /** The path with the query behind it. */
    static String write(String path, ProgrammeQuery query) {
        var written = new StringBuilder(path);
        add(written, WORDS, query.words());
        chosen(query).forEach(one -> add(written, one.name(), one.value()));
        return written.toString();
    }

    /** All that is chosen besides the words, as it is sent. */
    static List<VisitorFrame.Kept> chosen(ProgrammeQuery query) {
        var chosen = new ArrayList<VisitorFrame.Kept>();
        if (query.from() != null) {
            chosen.add(new VisitorFrame.Kept(FROM, query.from().toString()));
        }
        if (query.to() != null) {
            chosen.add(new VisitorFrame.Kept(TO, query.to().toString()));
        }
        for (var facet : ProgrammeFacet.values()) {
            var value = query.chosen(facet);
            if (!value.isEmpty()) {
                chosen.add(new VisitorFrame.Kept(facet.parameter(), value));
            }
        }
        return List.copyOf(chosen);
    }

    static String with(String address, String name, String value) {
        var written = new StringBuilder(address);
        add(written, name, value);
        return written.toString();
    }

    private static void add(StringBuilder written, String name, String value) {
        if (!value.isEmpty()) {
            written.append(written.indexOf("?") < 0 ? '?' : '&');
            written.append(name).append('=').append(VisitorFrame.encoded(value));
        }
    }
}
