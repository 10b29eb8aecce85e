package cn.kehui.filing.submission.web;

import cn.kehui.duty.campaign.EvidenceRule;
import cn.kehui.duty.campaign.PaperDemand;
import cn.kehui.duty.obligation.Move;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.State;
import cn.kehui.duty.obligation.Step;
import cn.kehui.filing.cofiling.Cofiling;
import cn.kehui.filing.submission.Attachment;
import cn.kehui.filing.submission.Checks.Remarked;
import cn.kehui.filing.submission.Draft;
import cn.kehui.filing.submission.LastYears.LastYear;
import cn.kehui.filing.submission.Offers.Offer;
import cn.kehui.filing.submission.cofiled.Cofiled;
import cn.kehui.filing.submission.offer.PastRow;
import cn.kehui.filing.submission.taken.KnownAnswers;
import cn.kehui.filing.submission.taken.TakingPrint;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.calendar.Today;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.printed.PlaceWords;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a filling page is made of.
 *
 * @param form null: documents only
 * @param findings everything there is to say of the draft
 * @param past rows of the year before, as patterns
 * @param known what activities answer
 * @param lastYear what was accepted the year before; null: there was no such campaign
 * @param missed the unit whose accepted total does not have it in it; empty: there is none
 * @param given what other units were given of it
 * @param steps what happened so far, the first first
 * @param remarked with which remarks it came back; empty: it did not
 */
record Written(
        Obligation obligation,
        @Nullable Form form,
        Draft draft,
        List<Finding> findings,
        List<Step> steps,
        List<Remarked> remarked,
        List<Offer> offers,
        List<PastRow> past,
        KnownAnswers known,
        @Nullable LastYear lastYear,
        Papers papers,
        String missed,
        List<Cofiling> given,
        Today today) {

    /**
     * What goes with it.
     *
     * @param demands what is asked for, {@code evidence} what the campaign asks of pictures
     */
    record Papers(
            List<PaperDemand> demands, List<EvidenceRule> evidence, List<Attachment> attached) {
        static final Papers NONE = new Papers(List.of(), List.of(), List.of());
    }

    /**
     * What a unit sees of another's table.
     *
     * @param given what all units were given of it
     */
    static Written lent(Cofiled.Table table, List<Cofiling> given, Today today) {
        return new Written(
                table.lent().obligation(),
                table.form(),
                table.draft(),
                table.findings(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                KnownAnswers.NOTHING,
                table.last(),
                Papers.NONE,
                "",
                given,
                today);
    }

    /** What may be taken over from activities, and what was. */
    TakingPrint taking() {
        return new TakingPrint(form, draft, obligation, known, this::blank);
    }

    /** Whether a question has no words, and was given to nobody else. */
    boolean blank(Field field) {
        return draft.answers().typed(field).isBlank()
                && CofilingPrint.lead(this).whose(field.id()).isEmpty();
    }

    /** A place in words; an attachment is called what the notice calls it. */
    String place(String place) {
        return demands().stream()
                .filter(demand -> place.equals(demand.place()))
                .map(PaperDemand::title)
                .findFirst()
                .orElseGet(() -> PlaceWords.of(form, place));
    }

    /** Whether something is attached at a place. */
    boolean attached(String place) {
        return attached().stream().anyMatch(one -> place.equals(PaperDemand.placeOf(one.demand())));
    }

    List<PaperDemand> demands() {
        return papers.demands();
    }

    List<Attachment> attached() {
        return papers.attached();
    }

    /** The step that sent it back; null: it does not lie here for that. */
    @Nullable Step returned() {
        return returned(obligation, steps);
    }

    static @Nullable Step returned(Obligation obligation, List<Step> steps) {
        return obligation.state() == State.RETURNED
                ? steps.stream()
                        .filter(step -> step.move() == Move.RETURN)
                        .reduce((_, last) -> last)
                        .orElse(null)
                : null;
    }

    /** The reviewer's words by place. */
    Map<String, String> remarks() {
        var returned = returned();
        return returned == null ? Map.of() : returned.remarks();
    }
}
