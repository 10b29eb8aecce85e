package cn.kehui.launch.cli;

import cn.kehui.ground.base.Texts;
import cn.kehui.ground.cipher.KeyRing;
import cn.kehui.ground.database.Database;
import cn.kehui.ground.database.Refusal;
import cn.kehui.ground.database.Secret;
import cn.kehui.ground.database.Settings;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code kehui keys}: the keys that the product encrypts with; a new one, and an old one's end. */
@Command(
        name = "keys",
        mixinStandardHelpOptions = true,
        description = "加密数据的密钥：查看（list）、更换（rotate）、删去不用的（prune）。科汇可以继续运行。")
final class KeysVerb {
    /** A request that began with the old key has ended by then. */
    private static final Duration IN_FLIGHT = Duration.ofMinutes(10);

    private final Clock clock;

    @Spec CommandSpec spec;

    KeysVerb(Clock clock) {
        this.clock = clock;
    }

    @Command(name = "list", description = "列出密钥，和每把密钥还有多少数据在用")
    int list() throws SQLException {
        return with(
                (ring, db) -> {
                    for (var key : ring.held()) {
                        out().println(
                                        Texts.say(
                                                key.current() ? "keys.current" : "keys.older",
                                                key.number(),
                                                key.id(),
                                                uses(db, key)));
                    }
                });
    }

    /** The product that runs, or the next that starts, seals everything anew with it. */
    @Command(name = "rotate", description = "生成一把新密钥；已有的数据由科汇逐步换用新密钥加密")
    int rotate() throws SQLException {
        return with(
                (ring, _) -> {
                    var key = ring.add();
                    out().println(Texts.say("keys.rotated", key.number(), key.id()));
                });
    }

    @Command(name = "prune", description = "删去没有任何数据在用的旧密钥")
    int prune() throws SQLException {
        return with(
                (ring, db) -> {
                    if (!ring.made().plus(IN_FLIGHT).isBefore(clock.instant())) {
                        out().println(Texts.say("keys.too-young", IN_FLIGHT.toMinutes()));
                        return;
                    }
                    for (var key : ring.held()) {
                        if (key.current()) {
                            continue;
                        }
                        if (KeyUseSql.of(db, key.id()).isEmpty()) {
                            ring.remove(key.id());
                            out().println(Texts.say("keys.removed", key.number(), key.id()));
                        } else {
                            out().println(
                                            Texts.say(
                                                    "keys.in-use",
                                                    key.number(),
                                                    key.id(),
                                                    uses(db, key)));
                        }
                    }
                });
    }

    private interface Work {
        void on(KeyRing ring, Connection db) throws SQLException;
    }

    private int with(Work work) throws SQLException {
        try {
            var settings = Settings.of("kehui keys");
            try (var database = Database.reach(settings);
                    var db = database.coordinates().connect()) {
                work.on(KeyRing.in(Secret.folder(settings), BackupVerb.cipher()), db);
            }
            out().flush();
            return 0;
        } catch (Refusal refused) {
            System.err.println(refused.getMessage());
            return RunVerb.REFUSED;
        }
    }

    private static String uses(Connection db, KeyRing.Held key) throws SQLException {
        var uses = KeyUseSql.of(db, key.id());
        return uses.isEmpty()
                ? Texts.say("keys.unused")
                : uses.stream()
                        .map(use -> use.place() + " " + use.values())
                        .collect(Collectors.joining("，"));
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
