package cn.kehui.ground.base;

import java.io.InputStream;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** YAML without its timestamps: a day stays the text it is. */
final class PlainYaml extends Resolver {
    static @Nullable Object load(InputStream yaml) {
        var options = new LoaderOptions();
        var dumper = new DumperOptions();
        return new Yaml(
                        new SafeConstructor(options),
                        new Representer(dumper),
                        dumper,
                        options,
                        new PlainYaml())
                .load(yaml);
    }

    @Override
    public void addImplicitResolver(Tag tag, Pattern regexp, @Nullable String first, int limit) {
        if (!tag.equals(Tag.TIMESTAMP)) {
            super.addImplicitResolver(tag, regexp, first, limit);
        }
    }
}
