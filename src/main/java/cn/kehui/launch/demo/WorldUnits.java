package cn.kehui.launch.demo;

import cn.kehui.ground.base.Uuid7;
import cn.kehui.ground.org.Function;
import cn.kehui.ground.org.Level;
import cn.kehui.ground.org.Line;
import cn.kehui.ground.org.NewUnit;
import cn.kehui.ground.org.Post;
import cn.kehui.ground.org.PostId;
import cn.kehui.ground.org.Posts;
import cn.kehui.ground.org.UnitId;
import cn.kehui.ground.org.UnitKind;
import cn.kehui.ground.org.Units;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The units of the demo world and their posts, from {@code units.csv} and {@code posts.csv}. */
@Component
class WorldUnits {
    private final Units units;
    private final Posts posts;
    private final Clock clock;

    WorldUnits(Units units, Posts posts, Clock clock) {
        this.units = units;
        this.posts = posts;
        this.clock = clock;
    }

    void load() {
        var ids = new HashMap<String, UnitId>();
        for (var cell : DemoFile.rows("units.csv")) {
            var id = new UnitId(Uuid7.next(clock));
            ids.put(cell[0], id);
            units.add(unit(id, ids.get(cell[1]), cell));
        }
        var held = new LinkedHashMap<List<String>, List<Post.Holder>>();
        for (var cell : DemoFile.rows("posts.csv")) {
            held.merge(List.of(cell).subList(0, 5), List.of(holder(cell)), WorldUnits::laterFirst);
        }
        held.forEach((cell, holders) -> posts.add(post(cell, holders, ids)));
    }

    private static NewUnit unit(UnitId id, @Nullable UnitId parent, String[] cell) {
        return new NewUnit(
                id,
                parent,
                cell[0],
                cell[2],
                cell[3],
                cell[4],
                UnitKind.labelled(cell[5]).orElseThrow(),
                Level.labelled(cell[6]).orElseThrow(),
                Line.labelled(cell[7]).orElseThrow(),
                functions(cell[8]));
    }

    private static Set<Function> functions(String labels) {
        return labels.isEmpty()
                ? Set.of()
                : Arrays.stream(labels.split("、"))
                        .map(label -> Function.labelled(label).orElseThrow())
                        .collect(Collectors.toSet());
    }

    private Post post(List<String> cell, List<Post.Holder> holders, Map<String, UnitId> ids) {
        var id = new PostId(Uuid7.next(clock));
        var unit = ids.get(cell.get(0));
        return new Post(id, unit, cell.get(1), cell.get(2), cell.get(3), cell.get(4), holders);
    }

    private static Post.Holder holder(String[] cell) {
        return new Post.Holder(
                cell[5],
                LocalDate.parse(cell[6]),
                cell[7].isEmpty() ? null : LocalDate.parse(cell[7]));
    }

    private static List<Post.Holder> laterFirst(List<Post.Holder> before, List<Post.Holder> later) {
        return java.util.stream.Stream.concat(later.stream(), before.stream()).toList();
    }
}
