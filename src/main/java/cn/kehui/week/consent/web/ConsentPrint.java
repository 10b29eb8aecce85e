package cn.kehui.week.consent.web;

import cn.kehui.duty.campaign.Campaign;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Shell;
import cn.kehui.week.activity.Activity;
import cn.kehui.week.consent.PhotoConsent;
import cn.kehui.week.consent.PhotoConsents;
import cn.kehui.week.consent.PhotoPeople;
import cn.kehui.week.consent.PublicCopy;
import cn.kehui.week.evidence.EvidencePhoto;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Prints what everybody may see of one photograph. */
record ConsentPrint(Campaign campaign, Activity activity, EvidencePhoto photo) {

    private String photos() {
        return "/campaigns/" + campaign.id() + "/activities/" + activity.id() + "/photos";
    }

    String home() {
        return photos() + "/" + photo.id() + "/public";
    }

    /** What stands, or what was typed and not kept. */
    record Standing(
            PhotoConsent consent, Optional<PublicCopy> copy, PhotoPeople people, String words) {}

    ConsentPage page(Visit visit, boolean says, Standing standing, String said) {
        return new ConsentPage(
                visit.shell(),
                new ConsentPage.Where(path(), photo.name(), home(), photos() + "/" + photo.id()),
                said,
                says,
                form(standing),
                shown(standing.consent(), standing.copy()));
    }

    private List<Shell.Place> path() {
        var above = "/campaigns/" + campaign.id();
        return List.of(
                new Shell.Place(campaign.title(), above, false),
                new Shell.Place(Texts.say("activity.all"), above + "/activities", false),
                new Shell.Place(activity.title(), above + "/activities/" + activity.id(), false),
                new Shell.Place(Texts.say("evidence.title"), photos(), false),
                new Shell.Place(Texts.say("consent.title"), "", true));
    }

    private static ConsentPage.Form form(Standing standing) {
        var consent = standing.consent();
        return new ConsentPage.Form(
                consent.number(),
                Arrays.stream(PhotoPeople.values())
                        .map(one -> choice(one, one == standing.people()))
                        .toList(),
                standing.words(),
                PhotoConsents.MOST,
                consent.at() == null
                        ? ""
                        : Texts.say("consent.by", consent.by(), Moments.recent(consent.at())));
    }

    private static ConsentPage.Choice choice(PhotoPeople people, boolean chosen) {
        return switch (people) {
            case UNASKED ->
                    new ConsentPage.Choice(
                            people.name(),
                            Texts.say("consent.unasked"),
                            Texts.say("consent.unasked.hint"),
                            chosen);
            case NOBODY ->
                    new ConsentPage.Choice(
                            people.name(),
                            Texts.say("consent.nobody"),
                            Texts.say("consent.nobody.hint"),
                            chosen);
            case AGREED ->
                    new ConsentPage.Choice(
                            people.name(),
                            Texts.say("consent.agreed"),
                            Texts.say("consent.agreed.hint"),
                            chosen);
            case MINORS ->
                    new ConsentPage.Choice(
                            people.name(),
                            Texts.say("consent.minors"),
                            Texts.say("consent.minors.hint"),
                            chosen);
        };
    }

    private ConsentPage.Shown shown(PhotoConsent consent, Optional<PublicCopy> copy) {
        boolean refused = copy.isPresent() && copy.get().blob() == null;
        return new ConsentPage.Shown(
                home() + "/copy?of=" + consent.number(),
                refused ? copy.get().why() : now(consent, copy),
                consent.shown(),
                refused);
    }

    private static String now(PhotoConsent consent, Optional<PublicCopy> copy) {
        if (consent.shown()) {
            return Texts.say("consent.shown");
        }
        if (copy.isEmpty()) {
            return Texts.say("consent.making");
        }
        return consent.people().hides()
                ? Texts.say("consent.hidden", copy.get().hidden())
                : Texts.say("consent.open");
    }
}
