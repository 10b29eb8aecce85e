package cn.kehui.visitor.programme;

import cn.kehui.visitor.programme.ProgrammeSql.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How regions are called, and what lies in what. */
final class RegionNames {
    private static final int SHORTEST = 3;

    private final Map<String, Named> byCode;
    private final Map<String, List<Named>> below;

    RegionNames(List<Named> all) {
        byCode = all.stream().collect(Collectors.toMap(Named::code, Function.identity()));
        below =
                all.stream()
                        .filter(one -> one.name().length() >= SHORTEST)
                        .collect(Collectors.groupingBy(one -> above(one.path())));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RegionNames names && names.byCode.equals(byCode);
    }

    @Override
    public int hashCode() {
        return byCode.hashCode();
    }

    private static String above(String path) {
        int end = path.lastIndexOf('/', path.length() - 2);
        return end < 0 ? "" : path.substring(0, end + 1);
    }

    String name(String code) {
        var known = byCode.get(code);
        return known == null ? code : known.name();
    }

    /** From the country down, each by its code. */
    List<String> path(String code) {
        var known = byCode.get(code);
        return known == null ? List.of(code) : List.of(known.path().split("/"));
    }

    /** Which region directly below another is named in words; empty: none. */
    String namedIn(String words, String within) {
        var known = byCode.get(within);
        return known == null
                ? ""
                : below.getOrDefault(known.path(), List.of()).stream()
                        .filter(one -> words.contains(one.name()))
                        .map(Named::code)
                        .findFirst()
                        .orElse("");
    }
}
