package cn.kehui.duty.campaign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The campaigns that come with the product, from {@code campaigns/<id>.yaml}. */
@Component
class Shipped {
    private final Map<CampaignId, Definition> definitions;

    /** Reads all of them; a wrong one stops the start and names its file and field. */
    Shipped() {
        definitions = load();
        definitions.values().forEach(this::fits);
    }

    /** By their ids. */
    Map<CampaignId, Definition> definitions() {
        return definitions;
    }

    Optional<Definition> find(CampaignId id) {
        return Optional.ofNullable(definitions.get(id));
    }

    /** What a campaign names of the level above is there. */
    private void fits(Definition definition) {
        var campaign = definition.campaign();
        if (campaign.parent() != null && !definitions.containsKey(campaign.parent())) {
            throw wrong(definition, "parent is no campaign that ships: " + campaign.parent());
        }
        for (var duty : campaign.duties()) {
            var parent = duty.parent();
            if (parent != null && !known(parent)) {
                throw wrong(definition, duty.id() + ": parent is no duty that ships: " + parent);
            }
        }
    }

    private boolean known(DutyId duty) {
        var definition = definitions.get(duty.campaign());
        return definition != null
                && definition.campaign().duties().stream().anyMatch(one -> one.id().equals(duty));
    }

    private static IllegalArgumentException wrong(Definition definition, String what) {
        return new IllegalArgumentException(definition.from() + ": " + what);
    }

    private static Map<CampaignId, Definition> load() {
        var definitions = new LinkedHashMap<CampaignId, Definition>();
        try {
            var files =
                    new PathMatchingResourcePatternResolver(Shipped.class.getClassLoader())
                            .getResources("classpath:campaigns/*.yaml");
            Arrays.sort(files, Comparator.comparing(file -> file.getDescription()));
            for (var file : files) {
                try (var in = file.getInputStream()) {
                    var name = Objects.requireNonNull(file.getFilename());
                    var definition = Definition.read("campaigns/" + name, in);
                    var id = definition.campaign().id();
                    if (!name.equals(id + ".yaml")) {
                        throw wrong(definition, "id is not the name of the file: " + id);
                    }
                    definitions.put(id, definition);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the campaigns cannot be read", e);
        }
        return Collections.unmodifiableMap(definitions);
    }
}
