package cn.kehui.week.gathering;

import cn.kehui.ground.base.Finding;
import cn.kehui.sheet.form.Typed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows of one name are sessions of one activity, unless what else they say differs. */
final class Series {
    private Series() {}

    static List<ReadActivity> of(List<ReadActivity> rows) {
        var series = new ArrayList<ReadActivity>();
        for (var row : rows) {
            int at = series.size();
            boolean named = false;
            for (int i = 0; i < series.size(); i++) {
                if (!row.title().isEmpty() && key(series.get(i)).equals(key(row))) {
                    named = true;
                    at = agree(series.get(i).words(), row.words()) ? i : at;
                }
            }
            if (at < series.size()) {
                series.set(at, joined(series.get(at), row));
            } else {
                series.add(named ? apart(row) : row);
            }
        }
        return List.copyOf(series);
    }

    static String key(ReadActivity one) {
        return Typed.key(one.title());
    }

    /** Whether nothing that both say differs. */
    private static boolean agree(Map<String, String> one, Map<String, String> other) {
        return one.entrySet().stream()
                .allMatch(
                        said ->
                                said.getKey().equals("title")
                                        || !other.containsKey(said.getKey())
                                        || other.get(said.getKey()).equals(said.getValue()));
    }

    private static ReadActivity joined(ReadActivity one, ReadActivity other) {
        var words = new LinkedHashMap<>(other.words());
        words.putAll(one.words());
        var sessions = new ArrayList<>(one.sessions());
        other.sessions().stream().filter(each -> !sessions.contains(each)).forEach(sessions::add);
        var said = new ArrayList<>(one.said());
        other.said().stream().filter(each -> !said.contains(each)).forEach(said::add);
        said.add(Finding.notes("title", "gathering.joined", other.place()));
        return new ReadActivity(one.place(), words, sessions, said);
    }

    private static ReadActivity apart(ReadActivity row) {
        var said = new ArrayList<>(row.said());
        said.add(Finding.notes("title", "gathering.same-name"));
        return new ReadActivity(row.place(), row.words(), row.sessions(), said);
    }
}
