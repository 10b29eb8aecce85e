package cn.kehui.duty.campaign;

import cn.kehui.ground.base.YamlMap;
import java.io.InputStream;
import java.time.Instant;
import java.util.Map;

/**
 * A campaign that is whole: read from YAML, or built, and held to the same rules. The database
 * keeps it as the keys and values of its YAML, written from it.
 *
 * @param from where it comes from, for complaints
 */
public record Definition(String from, Campaign campaign) {

    /**
     * @throws IllegalArgumentException naming {@code file} and the field, if anything in it is
     *     wrong
     */
    public static Definition read(String file, InputStream yaml) {
        return new Definition(file, CampaignYaml.read(YamlMap.read(file, yaml)));
    }

    /**
     * A campaign that was built.
     *
     * @throws IllegalArgumentException naming {@code from} and the place, if anything in it breaks
     *     the rules
     */
    public static Definition of(String from, Campaign campaign) {
        return new Definition(from, CampaignCheck.checked(from, campaign));
    }

    /** One that is kept. */
    static Definition of(String from, Map<String, Object> shape) {
        return new Definition(from, CampaignYaml.read(new YamlMap(from, shape)));
    }

    /** As its YAML has it, without its duties. */
    Map<String, Object> head() {
        var head = CampaignShape.of(campaign);
        head.remove("duties");
        return head;
    }

    /** What became of an attempt to put a definition in place. */
    public sealed interface Drafting {
        record Drafted(CampaignId campaign) implements Drafting {}

        /** What is published stands. */
        record AlreadyPublished(CampaignId campaign, Instant at) implements Drafting {}
    }
}
