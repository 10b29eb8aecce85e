package cn.kehui.week.evidence.web;

import cn.kehui.ground.base.Texts;
import cn.kehui.week.photo.Check;
import cn.kehui.week.photo.PhotoKind;

/** What is found in photographs, in a clerk's words. */
final class EvidenceWords {
    private EvidenceWords() {}

    static String showing(PhotoKind kind) {
        return Texts.say(
                switch (kind) {
                    case ON_SITE -> "evidence.showing.on-site";
                    case ONLINE -> "evidence.showing.online";
                    case CLIPPING -> "evidence.showing.clipping";
                    case FILM -> "evidence.showing.film";
                });
    }

    static String check(Check.Kind kind) {
        return Texts.say(
                switch (kind) {
                    case FORMAT -> "evidence.check.format";
                    case SIZE -> "evidence.check.size";
                    case SHARPNESS -> "evidence.check.sharpness";
                    case EXPOSURE -> "evidence.check.exposure";
                    case WATERMARK -> "evidence.check.watermark";
                    case WORDING -> "evidence.check.wording";
                    case PEOPLE -> "evidence.check.people";
                    case DUPLICATE -> "evidence.check.duplicate";
                    case AUTHENTICITY -> "evidence.check.authenticity";
                    case LEGIBILITY -> "evidence.check.legibility";
                    case AIGC -> "evidence.check.aigc";
                });
    }
}
