package cn.kehui.staff.entrance.network;

import java.net.InetAddress;
import java.util.List;

/**
 * From where the staff may come. Nothing said is no limit.
 *
 * @param staff whoever has an account
 * @param admins administrators besides
 */
public record AllowedNetworks(List<Network> staff, List<Network> admins) {

    boolean admits(InetAddress address, boolean admin) {
        return within(staff, address) && (!admin || within(admins, address));
    }

    static boolean within(List<Network> networks, InetAddress address) {
        return networks.isEmpty() || networks.stream().anyMatch(one -> one.contains(address));
    }
}
