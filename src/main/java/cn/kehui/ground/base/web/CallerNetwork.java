package cn.kehui.ground.base.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;

/** From which network somebody calls: how often is counted by it. */
public final class CallerNetwork {
    private static final int V4_BYTES = 4;
    private static final int NETWORK_BYTES = 8;

    private CallerNetwork() {}

    /**
     * Of IPv6 the half that is a network's, as one computer has all of the other half; an address
     * of IPv4 is its own, however it is written.
     *
     * @param address as the connection has it; what is none comes back as it is
     */
    public static String of(String address) {
        try {
            var bytes = InetAddress.ofLiteral(address.split("%")[0]).getAddress();
            return bytes.length == V4_BYTES
                    ? InetAddress.getByAddress(bytes).getHostAddress()
                    : HexFormat.of().formatHex(bytes, 0, NETWORK_BYTES) + "/64";
        } catch (IllegalArgumentException | UnknownHostException e) {
            return address;
        }
    }
}
