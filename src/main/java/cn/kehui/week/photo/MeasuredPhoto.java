package cn.kehui.week.photo;

import cn.kehui.week.likeness.Sketch;
import cn.kehui.week.photo.file.PhotoFacts;
import cn.kehui.week.photo.file.ReadPhoto;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the checks of one file measure, without a process apart: for measuring the checks
 * themselves, on files that were made for it; never for what people send.
 */
public final class MeasuredPhoto {
    private static final ReadPhoto READ = new ReadPhoto();

    private final PhotoFacts facts;
    private final PhotoDemands rules;

    private MeasuredPhoto(PhotoFacts facts, PhotoDemands rules) {
        this.facts = facts;
        this.rules = rules;
    }

    public static MeasuredPhoto of(Path file, PhotoDemands rules) throws IOException {
        var asked = new ReadPhoto.Asked(rules.limits().pixels(), false);
        return new MeasuredPhoto(READ.run(file, asked), rules);
    }

    /** Empty where it could not be decoded. */
    public Optional<Sketch> sketch() {
        return Optional.ofNullable(facts.looks()).map(looks -> looks.sketch());
    }

    public PhotoOutcome sharpness() {
        return LooksChecks.sharpness(facts.looks(), rules).verdict();
    }

    public PhotoOutcome exposure() {
        return LooksChecks.exposure(facts.looks(), PhotoKind.ON_SITE, rules).verdict();
    }

    /** Whether it counts as saved twice at differing qualities. */
    public boolean savedTwice() {
        return TraceChecks.savedTwice(facts, rules);
    }
}
