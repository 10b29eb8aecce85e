package cn.kehui.week.photo;

import cn.kehui.ground.base.Texts;
import cn.kehui.week.likeness.Change;
import cn.kehui.week.likeness.Likenesses;
import cn.kehui.week.likeness.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which photographs of a set are one picture. */
final class Twins {
    private final List<PhotoRead> all;
    private final List<List<Twin>> twins = new ArrayList<>();
    private final int[] first;

    private Twins(List<PhotoRead> all) {
        this.all = all;
        this.first = new int[all.size()];
        for (int i = 0; i < all.size(); i++) {
            first[i] = i;
            twins.add(new ArrayList<>());
        }
    }

    static Twins among(List<PhotoRead> all) {
        var twins = new Twins(all);
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                twins.compare(i, j);
            }
        }
        return twins;
    }

    private void compare(int one, int other) {
        match(all.get(one), all.get(other))
                .ifPresent(
                        match -> {
                            add(one, other, match);
                            add(other, one, match);
                            if (match.sure()) {
                                join(one, other);
                            }
                        });
    }

    private static Optional<Match> match(PhotoRead one, PhotoRead other) {
        if (!one.sent().sha256().isEmpty() && one.sent().sha256().equals(other.sent().sha256())) {
            return Optional.of(new Match(true, 0, 1, 1, List.of(Change.IDENTICAL)));
        }
        return one.facts().looks() == null || other.facts().looks() == null
                ? Optional.empty()
                : Likenesses.compare(one.facts().looks().sketch(), other.facts().looks().sketch());
    }

    private void add(int one, int other, Match match) {
        twins.get(one)
                .add(
                        new Twin(
                                all.get(other).sent().file(),
                                match.distance(),
                                match.sure(),
                                match.how()));
    }

    private int root(int one) {
        int root = one;
        while (first[root] != root) {
            root = first[root];
        }
        return root;
    }

    /** The better of two stands for both. */
    private void join(int one, int other) {
        int a = root(one);
        int b = root(other);
        if (a != b) {
            boolean better = better(a, b);
            first[better ? b : a] = better ? a : b;
        }
    }

    private boolean better(int one, int other) {
        long here = pixels(one);
        long there = pixels(other);
        return here > there || here == there && one < other;
    }

    private long pixels(int one) {
        return (long) all.get(one).facts().width() * all.get(one).facts().height();
    }

    List<Twin> of(int one) {
        return twins.get(one);
    }

    /** Whether it counts: of pictures that are one, one does. */
    boolean counts(int one) {
        return root(one) == one;
    }

    Check check(int one) {
        var own = twins.get(one);
        var sure = own.stream().filter(Twin::sure).toList();
        var value = own.size();
        if (!sure.isEmpty()) {
            boolean stands = counts(one);
            return new Check(
                    Check.Kind.DUPLICATE,
                    stands ? PhotoOutcome.WARN : PhotoOutcome.FAIL,
                    value,
                    Texts.say(stands ? "photo.twin-first" : "photo.twin", names(sure)),
                    "");
        }
        if (!own.isEmpty()) {
            return new Check(
                    Check.Kind.DUPLICATE,
                    PhotoOutcome.WARN,
                    value,
                    Texts.say("photo.twin-perhaps", names(own)),
                    "");
        }
        return all.get(one).facts().looks() == null
                ? new Check(
                        Check.Kind.DUPLICATE,
                        PhotoOutcome.UNKNOWN,
                        null,
                        Texts.say("photo.unseen"),
                        "")
                : new Check(
                        Check.Kind.DUPLICATE, PhotoOutcome.PASS, 0, Texts.say("photo.no-twin"), "");
    }

    private static String names(List<Twin> twins) {
        return twins.stream()
                .map(twin -> twin.file() + "（" + ChangeWords.of(twin.how()) + "）")
                .collect(Collectors.joining("、"));
    }
}
