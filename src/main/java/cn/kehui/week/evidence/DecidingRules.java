package cn.kehui.week.evidence;

import org.jspecify.annotations.Nullable;

/** Why a photograph may not be decided on so. */
final class DecidingRules {
    /** Letters of a reason. */
    static final int MOST = 500;

    private DecidingRules() {}

    /** Null: it may. Of what was found only the block of a machine binds a reviewer. */
    static @Nullable PhotoDeciding refused(
            EvidencePhoto photo, PhotoReviews.Word word, String words) {
        var stands = photo.decision();
        if (stands != null && stands.number() != word.shown()) {
            return new PhotoDeciding.Meanwhile(stands);
        }
        if (words.length() > MOST) {
            return new PhotoDeciding.TooLong(MOST);
        }
        return switch (word.verdict()) {
            case RETURNED -> words.isEmpty() ? new PhotoDeciding.Unreasoned() : null;
            case USED -> used(photo.found());
            case DOUBTED, OPEN -> null;
        };
    }

    private static @Nullable PhotoDeciding used(@Nullable PhotoFound found) {
        if (found == null) {
            return new PhotoDeciding.Unlooked();
        }
        return found.machineMade() ? new PhotoDeciding.MachineMade() : null;
    }
}
