package cn.kehui.visitor.programme;

import cn.kehui.visitor.programme.search.WordIndex;
import cn.kehui.visitor.programme.search.WordIndex.Numbered;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Looks for words in what is published, and remembers what was looked for lately. */
final class ProgrammeWords {
    private static final int REMEMBERED = 256;

    private final WordIndex index = new WordIndex();
    private final Map<UUID, Integer> numbers = new HashMap<>();

    /** By number; numbers are only added, and before they can be found. */
    private volatile UUID[] ids = {};

    private final Map<String, Looked> looked =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Looked> eldest) {
                    return size() > REMEMBERED;
                }
            };

    /**
     * What was found.
     *
     * @param near nothing has the words themselves: these are but for one slip
     */
    record Looked(BitSet found, boolean near) {}

    /** Takes in what is otherwise than before. */
    synchronized void follow(Map<UUID, ProgrammeEntry> before, Map<UUID, ProgrammeEntry> after) {
        var gone =
                before.keySet().stream()
                        .filter(id -> !after.containsKey(id))
                        .map(numbers::get)
                        .toList();
        var all = new ArrayList<>(Arrays.asList(ids));
        var come =
                after.values().stream()
                        .filter(entry -> !entry.equals(before.get(entry.id())))
                        .map(entry -> numbered(entry, all))
                        .toList();
        ids = all.toArray(UUID[]::new);
        index.put(come, gone);
    }

    private Numbered numbered(ProgrammeEntry entry, List<UUID> all) {
        int number =
                numbers.computeIfAbsent(
                        entry.id(),
                        id -> {
                            all.add(id);
                            return all.size() - 1;
                        });
        var text = entry.text();
        var venues =
                entry.sessions().stream()
                        .map(EntrySession::venue)
                        .filter(java.util.Objects::nonNull)
                        .map(EntryVenue::name)
                        .distinct();
        var heads =
                Stream.concat(Stream.of(text.title(), entry.who().lead().name()), venues).toList();
        var texts = new ArrayList<>(heads);
        texts.addAll(List.of(text.intro(), text.about(), text.kind(), text.age()));
        texts.addAll(text.topics());
        texts.addAll(text.audience());
        texts.addAll(text.visiting().languages());
        texts.addAll(entry.who().hosts());
        texts.addAll(entry.who().organisers());
        return new Numbered(number, texts, heads);
    }

    /** A set of its own for each call. Nobody waits for what another looks for. */
    Looked find(String words, ProgrammeEdition edition) {
        var key = edition.number() + " " + words;
        Looked known;
        synchronized (looked) {
            known = looked.get(key);
        }
        if (known == null) {
            known = look(words, edition);
            synchronized (looked) {
                looked.put(key, known);
            }
        }
        return new Looked((BitSet) known.found().clone(), known.near());
    }

    private Looked look(String words, ProgrammeEdition edition) {
        var found = new BitSet();
        index.exact(words, number -> edition.mark(ids[number], found));
        boolean near = found.isEmpty();
        if (near) {
            index.near(words, number -> edition.mark(ids[number], found));
        }
        return new Looked(found, near && !found.isEmpty());
    }
}
