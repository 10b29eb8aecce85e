package cn.kehui.week.photo;

import cn.kehui.ground.picture.Content;
import cn.kehui.week.photo.file.Looks;
import cn.kehui.week.photo.file.PhotoFacts;

/** What a photograph is of, told by its name and else by how it looks. */
final class Kinds {
    private static final double EVEN = 0.35;
    private static final double ONE_COLOUR = 0.12;

    /** Where it is as good as certain, whatever a file says of its camera. */
    private static final double MOSTLY_EVEN = 0.6;

    private Kinds() {}

    static PhotoKind of(SentPhoto sent, PhotoFacts facts, PhotoDemands rules) {
        if (facts.content() == Content.VIDEO && rules.film().seconds() > 0) {
            return PhotoKind.FILM;
        }
        var named = rules.named(sent.file());
        if (named != null) {
            return named;
        }
        boolean onSite = onSite(sent.file());
        var looks = facts.looks();
        return !onSite && looks != null && drawn(looks, facts)
                ? PhotoKind.ONLINE
                : PhotoKind.ON_SITE;
    }

    private static boolean onSite(String file) {
        return file.contains("现场") || file.contains("线下");
    }

    /** Whether a program drew it: a screen that was copied, a page, a poster. */
    static boolean drawn(Looks looks, PhotoFacts facts) {
        var screen = looks.screen();
        return screen.even() >= MOSTLY_EVEN && screen.one() >= ONE_COLOUR
                || !facts.camera().said() && screen.even() >= EVEN && screen.one() >= ONE_COLOUR;
    }
}
