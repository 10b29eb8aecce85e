package cn.kehui.ground.parcel;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.NotFound;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who makes which kind of parcel. */
@Component
final class Makers {
    private final Map<String, Maker> all;

    Makers(List<Maker> makers) {
        all = makers.stream().collect(Collectors.toMap(Maker::kind, Function.identity()));
    }

    /** What is made here. */
    Set<String> kinds() {
        return all.keySet();
    }

    /**
     * @throws NotFound if nobody makes it
     */
    Maker of(String kind) {
        var maker = all.get(kind);
        if (maker == null) {
            throw new NotFound(kind);
        }
        return maker;
    }

    /** What somebody sees now of a kind; null: nobody makes it any more. */
    @Nullable String reach(String kind, Actor actor) {
        var maker = all.get(kind);
        return maker == null ? null : maker.reach(actor);
    }
}
