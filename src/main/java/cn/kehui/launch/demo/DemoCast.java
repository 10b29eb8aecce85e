package cn.kehui.launch.demo;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Cast;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.org.Level;
import cn.kehui.ground.org.UnitKind;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** The cast as the page to sign in offers it: by where they work, those of one place together. */
final class DemoCast implements Cast {
    private final World world;

    DemoCast(World world) {
        this.world = world;
    }

    @Override
    public List<Group> groups() {
        var groups = new LinkedHashMap<String, List<Member>>();
        for (var label : List.of("市级", "区市和功能区", "部门、学会、高校、企业", "街道、学校", "管理员")) {
            groups.put(label, new java.util.ArrayList<>());
        }
        for (var actor : world.cast()) {
            groups.get(group(actor)).add(new Member(actor.id(), label(actor)));
        }
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .filter(group -> !group.members().isEmpty())
                .toList();
    }

    private static String group(Actor actor) {
        var unit = actor.unit();
        if (actor.roles().stream().allMatch(Role::administers)) {
            return "管理员";
        }
        if (unit.kind() == UnitKind.AUTHORITY) {
            return unit.level() == Level.COUNTY ? "区市和功能区" : "市级";
        }
        boolean below = unit.level() == Level.BELOW && unit.kind() != UnitKind.ENTERPRISE;
        return below ? "街道、学校" : "部门、学会、高校、企业";
    }

    private static String label(Actor actor) {
        var roles =
                Arrays.stream(Role.values())
                        .filter(actor::has)
                        .map(Role::label)
                        .collect(Collectors.joining("、"));
        return actor.unit().name() + " · " + actor.name() + "（" + roles + "）";
    }
}
