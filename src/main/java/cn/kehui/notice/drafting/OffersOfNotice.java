package cn.kehui.notice.drafting;

import cn.kehui.duty.campaign.Campaign.Offer;
import cn.kehui.ground.base.YamlMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * In which words a notice speaks of what may be held: the headings of its chapter on activities are
 * blocks, and kinds are those of {@code notice/kinds.yaml} that it names.
 */
final class OffersOfNotice {
    private static final String FILE = "/notice/kinds.yaml";
    private static final int LONGEST = 40;
    private static final int SHORTEST = 4;

    /** A chapter, or a part of one. */
    private static final Pattern HEAD =
            Pattern.compile("(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])(.{2,40})");

    private static final Pattern ITEM =
            Pattern.compile(
                    "(?:[0-9]{1,2}[.．、]|[（(][一二三四五六七八九十]{1,3}[）)]) {0,3}([^。；;]{2,80})[。；;].*");
    private static final List<String> KINDS;
    private static final List<String> CHAPTERS;

    static {
        try (var in = OffersOfNotice.class.getResourceAsStream(FILE)) {
            var map = YamlMap.read(FILE, in);
            map.done("kinds", "chapters");
            KINDS = map.texts("kinds");
            CHAPTERS = map.texts("chapters");
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    private final Map<String, Set<String>> blocks = new LinkedHashMap<>();
    private final Map<String, Set<String>> kinds = new LinkedHashMap<>();
    private final Set<String> named = new LinkedHashSet<>();

    private OffersOfNotice() {}

    static List<Offer> of(String text) {
        var found = new OffersOfNotice();
        found.read(text);
        var offers = new ArrayList<Offer>();
        found.blocks.forEach(
                (clause, words) -> offers.add(new Offer(Offer.BLOCK, List.copyOf(words), clause)));
        found.kinds.forEach(
                (clause, words) -> offers.add(new Offer(Offer.KIND, List.copyOf(words), clause)));
        return List.copyOf(offers);
    }

    private void read(String text) {
        boolean within = false;
        int at = 0;
        for (var line : text.split("\n", -1)) {
            var words = line.strip();
            var item = ITEM.matcher(words);
            var head = HEAD.matcher(words);
            if (within && item.matches()) {
                block(text, at, item.group(1).strip());
            } else if (head.matches()) {
                var says = head.group(1);
                within = CHAPTERS.stream().anyMatch(says::contains);
            }
            if (within) {
                kinds(text, at, words);
            }
            at += line.length() + 1;
        }
    }

    private void block(String text, int at, String words) {
        int comma = words.indexOf('，');
        var name =
                words.length() > LONGEST && comma >= SHORTEST ? words.substring(0, comma) : words;
        if (name.length() >= SHORTEST && name.length() <= LONGEST) {
            blocks.computeIfAbsent(ClauseName.at(text, at), _ -> new LinkedHashSet<>()).add(name);
        }
    }

    private void kinds(String text, int at, String words) {
        for (var kind : KINDS) {
            if (words.contains(kind) && named.add(kind)) {
                kinds.computeIfAbsent(ClauseName.at(text, at), _ -> new LinkedHashSet<>())
                        .add(kind);
            }
        }
    }
}
