package cn.kehui.ground.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * As whom PostgreSQL runs, for it refuses to be root: as ourselves; for root as the owner of the
 * data directory; for root's own data in a user namespace, where root is nobody and yet owns the
 * files; where namespaces are forbidden, as nobody.
 *
 * @param prefix the words to put before the command
 */
record RunAs(List<String> prefix) {
    private static final int NOBODY = 65534;

    static RunAs choose(DataDir data) {
        try {
            if (uid(Path.of("/proc/self")) != 0) {
                return new RunAs(List.of());
            }
            int owner = uid(data.root());
            if (owner != 0) {
                return as(owner, data.root(), data);
            }
            if (uid(data.database()) == 0 && Command.run("unshare", "-U", "true").code() == 0) {
                return new RunAs(List.of("unshare", "-U"));
            }
            Command.run("chmod", "go+x", data.root().toString());
            return as(NOBODY, data.database(), data);
        } catch (IOException e) {
            throw new Refusal("database.not-started", data.log(), String.valueOf(e.getMessage()))
                    .because(e);
        }
    }

    List<String> command(Object... words) {
        var command = new ArrayList<>(prefix);
        Arrays.stream(words).map(String::valueOf).forEach(command::add);
        return command;
    }

    private static RunAs as(int uid, Path owned, DataDir data) throws IOException {
        Command.run("chown", "-R", uid + ":" + uid, owned.toString());
        var user =
                new RunAs(
                        List.of(
                                "setpriv",
                                "--reuid",
                                "" + uid,
                                "--regid",
                                "" + uid,
                                "--clear-groups"));
        var reaches = user.command("test", "-w", data.database());
        if (Command.run(reaches.toArray(String[]::new)).code() != 0) {
            throw new Refusal("database.not-reachable", data.root(), uid);
        }
        return user;
    }

    private static int uid(Path path) throws IOException {
        return (Integer) Files.getAttribute(path, "unix:uid");
    }
}
