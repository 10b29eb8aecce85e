package cn.kehui.staff.entrance.network;

import java.net.InetAddress;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A range of addresses.
 *
 * @param bits how many of the first are the same in all of them
 */
public record Network(InetAddress first, int bits) {
    private static final int BYTE = 8;

    /** {@code 10.1} is 10.0.0.1 to some; here it is a slip of the pen. */
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}");

    /** Empty: it is none. A single address is a range of one; a name is none. */
    static Optional<Network> read(String typed) {
        var parts = typed.strip().split("/", -1);
        if (parts.length > 2 || parts.length == 2 && !parts[1].matches("[0-9]{1,3}")) {
            return Optional.empty();
        }
        return address(parts[0])
                .map(
                        first ->
                                new Network(
                                        first,
                                        parts.length == 2
                                                ? Integer.parseInt(parts[1])
                                                : first.getAddress().length * BYTE))
                .filter(network -> network.bits <= network.first.getAddress().length * BYTE);
    }

    /** An address written in numbers; nothing is asked of a name server. */
    static Optional<InetAddress> address(String typed) {
        var plain = typed.strip().replaceFirst("%.*", "");
        if (!plain.contains(":") && !WHOLE.matcher(plain).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.ofLiteral(plain));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    boolean contains(InetAddress address) {
        var own = first.getAddress();
        var asked = address.getAddress();
        if (own.length != asked.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 1 << BYTE - 1 - bit % BYTE;
            if ((own[bit / BYTE] & mask) != (asked[bit / BYTE] & mask)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return first.getHostAddress() + "/" + bits;
    }
}
