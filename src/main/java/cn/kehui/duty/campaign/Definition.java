package cn.kehui.duty.campaign;

import cn.kehui.ground.base.YamlMap;
import java.io.InputStream;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A campaign as it is written down: the shape of its YAML, which the database keeps as it is.
 *
 * @param from where it was read from, for complaints
 * @param campaign what it says
 */
public record Definition(String from, Map<String, Object> shape, Campaign campaign) {
    private static final String DUTIES = "duties";

    /**
     * @throws IllegalArgumentException naming {@code file} and the field, if anything in it is
     *     wrong
     */
    public static Definition read(String file, InputStream yaml) {
        var map = YamlMap.read(file, yaml);
        return new Definition(file, map.shape(), CampaignYaml.read(map));
    }

    static Definition of(String from, Map<String, Object> shape) {
        return new Definition(from, shape, CampaignYaml.read(new YamlMap(from, shape)));
    }

    /** All but its duties. */
    Map<String, Object> head() {
        var head = new LinkedHashMap<>(shape);
        head.remove(DUTIES);
        return head;
    }

    /** The shape of each duty, in their order. */
    List<?> duties() {
        return shape.get(DUTIES) instanceof List<?> duties ? duties : List.of();
    }

    /** What became of an attempt to put a definition in place. */
    public sealed interface Drafting {
        record Drafted(CampaignId campaign) implements Drafting {}

        /** What is published stands. */
        record AlreadyPublished(CampaignId campaign, Instant at) implements Drafting {}
    }
}
