package cn.kehui.staff.entrance.guard;

import cn.kehui.ground.account.PersonId;
import cn.kehui.ground.base.web.CallerNetwork;
import cn.kehui.staff.entrance.JoiningRules;
import cn.kehui.staff.entrance.guard.TryRules.Key;
import cn.kehui.staff.entrance.guard.TryRules.Kind;
import java.util.List;

/** Under which keys a try is counted. */
public final class TryKeys {
    /** Longer than any name that somebody has. */
    private static final int LOGIN = 40;

    private TryKeys() {}

    /** As kept; what nobody can be called is cut. */
    public static String login(String typed) {
        var login = JoiningRules.login(typed);
        return login.length() > LOGIN ? login.substring(0, LOGIN) + "…" : login;
    }

    /** From a browser that is not known: by name and address, by name, by address. */
    public static Key[] strange(String login, String from) {
        var network = network(from);
        return new Key[] {
            new Key(Kind.PLACE, login + " " + network),
            new Key(Kind.NAME, login),
            new Key(Kind.ADDRESS, network)
        };
    }

    public static Key device(String hash, String login) {
        return new Key(Kind.DEVICE, login + " " + hash);
    }

    public static Key code(PersonId id) {
        return new Key(Kind.CODE, id.toString());
    }

    public static Key present(PersonId id) {
        return new Key(Kind.PRESENT, id.toString());
    }

    /** All keys of a person, whole. */
    public static List<String> of(String login, PersonId id) {
        return List.of(new Key(Kind.NAME, login).words(), code(id).words(), present(id).words());
    }

    /** How the other keys of a person start. */
    public static List<String> starts(String login) {
        return List.of(
                new Key(Kind.PLACE, login + " ").words(),
                new Key(Kind.DEVICE, login + " ").words());
    }

    /** Of IPv6 the half that is a network's: one computer has all of the other half. */
    static String network(String address) {
        return CallerNetwork.of(address);
    }
}
