package cn.kehui.week.photo;

import static cn.kehui.week.photo.Check.Kind.FORMAT;
import static cn.kehui.week.photo.Check.Kind.SIZE;

import cn.kehui.ground.base.FileNames;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.Thousands;
import cn.kehui.ground.picture.Content;
import cn.kehui.week.photo.file.Foreign;
import cn.kehui.week.photo.file.PhotoFacts;
import cn.kehui.week.photo.file.PhotoFacts.Unseen;

/** Whether a photograph's file is one that the rules take. */
final class FileChecks {
    private FileChecks() {}

    static Check size(SentPhoto sent, PhotoDemands rules) {
        var asked = rules.bytes();
        var bytes = Thousands.of(sent.bytes());
        if (sent.bytes() < asked.least()) {
            return size(
                    sent,
                    rules,
                    PhotoOutcome.FAIL,
                    Texts.say("photo.size-small", bytes, Thousands.of(asked.least())));
        }
        if (asked.most() > 0 && sent.bytes() > asked.most()) {
            return size(
                    sent,
                    rules,
                    PhotoOutcome.FAIL,
                    Texts.say("photo.size-large", bytes, Thousands.of(asked.most())));
        }
        return size(sent, rules, PhotoOutcome.PASS, Texts.say("photo.size-fine", bytes));
    }

    private static Check size(
            SentPhoto sent, PhotoDemands rules, PhotoOutcome verdict, String message) {
        return new Check(SIZE, verdict, sent.bytes(), message, rules.says().bytes());
    }

    /** What is worst comes first: what is dangerous, then damaged, then merely not asked for. */
    static Check format(SentPhoto sent, PhotoFacts facts, PhotoDemands rules) {
        var name = sent.file().substring(sent.file().lastIndexOf('/') + 1);
        var content = facts.content();
        if (!FileNames.plain(name).equals(name)) {
            return failed(facts, rules, Texts.say("photo.name", FileNames.plain(name)));
        }
        if (!content.picture()) {
            return failed(facts, rules, Texts.say("photo.no-picture", other(content)));
        }
        if (facts.unseen() == Unseen.FOREIGN) {
            return failed(facts, rules, Texts.say("photo.foreign", foreign(facts.foreign())));
        }
        if (facts.unseen() == Unseen.TOO_LARGE) {
            return failed(
                    facts,
                    rules,
                    Texts.say(
                            "photo.pixels",
                            facts.width(),
                            facts.height(),
                            rules.limits().pixels() / 10_000));
        }
        if (facts.unseen() == Unseen.TOO_HEAVY) {
            return failed(facts, rules, Texts.say("photo.heavy"));
        }
        if (facts.unseen() == Unseen.DAMAGED) {
            return failed(
                    facts, rules, Texts.say(facts.whole() ? "photo.damaged" : "photo.cut-off"));
        }
        var ending = FileNames.ending(name);
        if (!content.endsWith(ending)) {
            return failed(facts, rules, Texts.say("photo.ending", "." + ending, content.words()));
        }
        return asked(facts, rules);
    }

    private static Check asked(PhotoFacts facts, PhotoDemands rules) {
        var content = facts.content();
        var formats = rules.formats();
        if (!formats.taken().contains(content) && !formats.accepted().contains(content)) {
            return failed(facts, rules, Texts.say("photo.other-format", content.words()));
        }
        if (facts.unseen() == Unseen.NO_TOOL) {
            return format(
                    facts,
                    rules,
                    PhotoOutcome.UNKNOWN,
                    Texts.say("photo.no-tool", content.words()));
        }
        if (!formats.taken().contains(content)) {
            return format(
                    facts, rules, PhotoOutcome.WARN, Texts.say("photo.accepted", content.words()));
        }
        if (facts.foreign().equals(Foreign.UNKNOWN.name())) {
            return format(facts, rules, PhotoOutcome.WARN, Texts.say("photo.more-after"));
        }
        return format(
                facts,
                rules,
                PhotoOutcome.PASS,
                Texts.say("photo.format-fine", content.words(), facts.width(), facts.height()));
    }

    private static Check failed(PhotoFacts facts, PhotoDemands rules, String message) {
        return format(facts, rules, PhotoOutcome.FAIL, message);
    }

    private static Check format(
            PhotoFacts facts, PhotoDemands rules, PhotoOutcome verdict, String message) {
        return new Check(FORMAT, verdict, facts.content().words(), message, rules.says().format());
    }

    private static String other(Content content) {
        return switch (content) {
            case VIDEO -> Texts.say("photo.is-video");
            case PDF -> Texts.say("photo.is-pdf");
            case ZIP -> Texts.say("photo.is-zip");
            case WEB_PAGE -> Texts.say("photo.is-page");
            case PROGRAM -> Texts.say("photo.is-program");
            case EMPTY -> Texts.say("photo.is-empty");
            case JPEG, HEIC, AVIF, WEBP, PNG, GIF, BMP, TIFF, OTHER -> Texts.say("photo.is-other");
        };
    }

    private static String foreign(String foreign) {
        return switch (Foreign.valueOf(foreign)) {
            case ZIP -> Texts.say("photo.is-zip");
            case PDF -> Texts.say("photo.is-pdf");
            case SCRIPT -> Texts.say("photo.is-script");
            case PROGRAM -> Texts.say("photo.is-program");
            case NONE, UNKNOWN -> Texts.say("photo.is-other");
        };
    }
}
