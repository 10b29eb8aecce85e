package cn.kehui.week.photo;

import cn.kehui.ground.base.Texts;
import cn.kehui.week.photo.CheckedSet.Totals;
import java.util.ArrayList;
import java.util.List;

/** Whether a set shows as many activities as the rules ask. */
final class SetRules {
    private final List<CheckedPhoto> photos;
    private final Twins twins;
    private final PhotoDemands rules;
    private final List<String> messages = new ArrayList<>();
    private final List<CheckedSet.Lack> lacks = new ArrayList<>();
    private PhotoOutcome besides = PhotoOutcome.PASS;

    private SetRules(List<CheckedPhoto> photos, Twins twins, PhotoDemands rules) {
        this.photos = photos;
        this.twins = twins;
        this.rules = rules;
    }

    static Totals of(List<CheckedPhoto> photos, Twins twins, PhotoDemands rules) {
        return new SetRules(photos, twins, rules).totals();
    }

    private Totals totals() {
        int distinct = count(null);
        int onSite = count(PhotoKind.ON_SITE);
        int online = count(PhotoKind.ONLINE);
        int all = (int) photos.stream().filter(one -> one.kind() != PhotoKind.FILM).count();
        int usable = (int) photos.stream().filter(SetRules::usable).count();
        var counts = rules.counts();
        if (distinct < usable) {
            say(PhotoOutcome.FAIL, Texts.say("photo.set-twins", usable, distinct));
        }
        long perhaps =
                photos.stream()
                        .filter(photo -> photo.twins().stream().anyMatch(twin -> !twin.sure()))
                        .count();
        if (perhaps > 0) {
            say(PhotoOutcome.WARN, Texts.say("photo.set-perhaps", perhaps));
        }
        enough(PhotoKind.ON_SITE, onSite, counts.onSite(), counts.noOnSite());
        enough(PhotoKind.ONLINE, online, counts.online(), counts.noOnline());
        each();
        if (messages.isEmpty()) {
            messages.add(Texts.say("photo.set-fine", distinct));
        }
        return new Totals(
                all,
                onSite,
                online,
                distinct,
                lacks.isEmpty() ? besides : PhotoOutcome.FAIL,
                List.copyOf(messages),
                besides,
                List.copyOf(lacks));
    }

    /** Pictures that can be counted: decoded, and each only once. */
    private int count(@org.jspecify.annotations.Nullable PhotoKind showing) {
        int count = 0;
        for (int i = 0; i < photos.size(); i++) {
            boolean of = showing == null || photos.get(i).kind() == showing;
            count += of && usable(photos.get(i)) && twins.counts(i) ? 1 : 0;
        }
        return count;
    }

    private static boolean usable(CheckedPhoto photo) {
        return photo.kind() != PhotoKind.FILM
                && photo.check(Check.Kind.DUPLICATE).verdict() != PhotoOutcome.UNKNOWN;
    }

    private void enough(PhotoKind kind, int have, int asked, String reason) {
        if (asked > have && reason.isEmpty()) {
            var key = kind == PhotoKind.ONLINE ? "photo.set-online" : "photo.set-on-site";
            var says = rules.says().counts();
            var words =
                    Texts.say(key, asked, have, asked - have)
                            + (says.isEmpty() ? "" : Texts.say("photo.rule", says));
            lacks.add(new CheckedSet.Lack(kind, words));
            messages.add(words);
        } else if (asked > have) {
            messages.add(Texts.say("photo.set-reason", reason));
        }
    }

    private void each() {
        for (var of : List.of(PhotoOutcome.FAIL, PhotoOutcome.WARN, PhotoOutcome.UNKNOWN)) {
            long count = photos.stream().filter(photo -> photo.verdict() == of).count();
            if (count > 0) {
                say(of, words(of, count));
            }
        }
    }

    private static String words(PhotoOutcome of, long count) {
        return switch (of) {
            case FAIL -> Texts.say("photo.set-fail", count);
            case WARN -> Texts.say("photo.set-warn", count);
            case UNKNOWN, PASS -> Texts.say("photo.set-unknown", count);
        };
    }

    private void say(PhotoOutcome of, String message) {
        besides = besides.worse(of);
        messages.add(message);
    }
}
