package cn.kehui.visitor.programme;

import java.util.List;
import java.util.UUID;

/**
 * Who opens it.
 *
 * @param hosts with the one that leads, in their order
 * @param organisers in their order
 * @param region the code of the region in which it is held
 */
public record EntryWho(
        Institution lead, List<String> hosts, List<String> organisers, String region) {
    public EntryWho {
        hosts = List.copyOf(hosts);
        organisers = List.copyOf(organisers);
    }

    /**
     * A unit that opens something to everybody.
     *
     * @param region the code of its region
     */
    public record Institution(UUID id, String name, String region) {}
}
