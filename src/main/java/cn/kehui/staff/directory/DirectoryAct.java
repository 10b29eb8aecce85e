package cn.kehui.staff.directory;

import cn.kehui.ground.account.Act;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.org.Post;
import cn.kehui.ground.org.Unit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was done to the tree of units, or to a post. */
public sealed interface DirectoryAct extends Act {

    record UnitAdded(Actor by, Instant at, Unit unit) implements DirectoryAct {
        @Override
        public String subject() {
            return unit.code();
        }

        @Override
        public Map<String, String> detail() {
            return Map.of("name", unit.name(), "path", unit.path());
        }
    }

    record UnitChanged(Actor by, Instant at, String subject, List<UnitCheck.Change> changes)
            implements DirectoryAct {
        @Override
        public Map<String, String> detail() {
            var detail = new HashMap<String, String>();
            changes.forEach(
                    change ->
                            detail.put(
                                    change.column().id(),
                                    change.before() + " → " + change.after()));
            return detail;
        }
    }

    record UnitClosed(Actor by, Instant at, String subject, LocalDate on) implements DirectoryAct {
        @Override
        public Map<String, String> detail() {
            return Map.of("on", on.toString());
        }
    }

    record UnitReopened(Actor by, Instant at, String subject) implements DirectoryAct {}

    record UnitsImported(Actor by, Instant at, String subject, int added, int changed)
            implements DirectoryAct {
        @Override
        public Map<String, String> detail() {
            return Map.of("added", "" + added, "changed", "" + changed);
        }
    }

    record ZoneAdded(Actor by, Instant at, String subject, String name) implements DirectoryAct {
        @Override
        public Map<String, String> detail() {
            return Map.of("name", name);
        }
    }

    record PostAdded(Actor by, Instant at, Unit unit, Post post) implements DirectoryAct {
        @Override
        public String subject() {
            return unit.code() + " " + post.name();
        }
    }

    record PostChanged(Actor by, Instant at, Unit unit, Post post) implements DirectoryAct {
        @Override
        public String subject() {
            return unit.code() + " " + post.name();
        }
    }

    record PostHandedOver(Actor by, Instant at, Unit unit, Post post, LocalDate since)
            implements DirectoryAct {
        @Override
        public String subject() {
            return unit.code() + " " + post.name();
        }

        @Override
        public Map<String, String> detail() {
            return Map.of(
                    "holder",
                    post.holder().map(Post.Holder::name).orElse(""),
                    "since",
                    since.toString());
        }
    }
}
