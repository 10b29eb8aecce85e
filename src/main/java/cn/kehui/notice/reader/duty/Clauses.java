package cn.kehui.notice.reader.duty;

import java.util.List;
import java.util.regex.Pattern;

/** What is due where the sentence names it before the day, or the sentence before does. */
final class Clauses {
    private static final Pattern CLAUSE =
            Pattern.compile("(?:^|[，。；：])([^，。；：]{4,60})[，。；][^，。；]{0,12}$");

    private Clauses() {}

    /**
     * What the clause before the time speaks of, else the sentence before.
     *
     * @param clauses up to the time
     */
    static What.Thing before(String clauses, String previous) {
        for (var text : new String[] {clauses, previous}) {
            var titles = Things.titled(text);
            if (!titles.isEmpty()) {
                return What.thing(titles);
            }
            var clause = CLAUSE.matcher(text);
            if (clause.find()) {
                return What.thing(
                        clause.group(1)
                                .replaceFirst(
                                        "^(?:\\d{1,2}[.．、])?(?:同时|并|另外|此外)?(?:请)?(?:各|有关)[^，。；]{0,20}?(?=推荐|申报|组织|开展|做好|积极|认真)",
                                        ""));
            }
        }
        return new What.Thing("", List.of());
    }
}
