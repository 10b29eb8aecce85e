package cn.kehui.filing.batch.web;

import cn.kehui.collection.visit.CollectionId;
import cn.kehui.collection.visit.Collections;
import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.DutyId;
import cn.kehui.filing.batch.Batch;
import cn.kehui.filing.batch.BatchFile.Becomes;
import cn.kehui.filing.batch.BatchFile.Outcome;
import cn.kehui.filing.batch.BatchId;
import cn.kehui.filing.batch.Batches;
import cn.kehui.filing.batch.Strangers;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Page;
import cn.kehui.jte.Templates;
import cn.kehui.sheet.form.Forms;
import gg.jte.models.runtime.JteModel;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Forms of many units: tried, and filed for them. */
@Controller
@RequestMapping("/batches")
class BatchPages {
    /** To what a list can be narrowed. */
    private static final Set<String> KINDS =
            Stream.<Enum<?>>concat(Arrays.stream(Becomes.values()), Arrays.stream(Outcome.values()))
                    .map(Enum::name)
                    .collect(Collectors.toUnmodifiableSet());

    private final Batches batches;
    private final Strangers strangers;
    private final Collections collections;
    private final Forms forms;
    private final Templates templates;

    BatchPages(
            Batches batches,
            Strangers strangers,
            Collections collections,
            Forms forms,
            Templates templates) {
        this.batches = batches;
        this.strangers = strangers;
        this.collections = collections;
        this.forms = forms;
        this.templates = templates;
    }

    @GetMapping
    Page start(Visit visit, @RequestParam(defaultValue = "") String collection) {
        var recent = batches.recent(visit.actor()).stream().map(BatchPages::recent).toList();
        if (collection.isEmpty()) {
            return Page.ok(
                    templates.filingBatchStart(
                            new BatchStartPage(visit.shell(), "", 0, 0, List.of(), recent)));
        }
        var id = CollectionId.of(collection);
        var duties = batches.choices(visit.actor(), id);
        var found = collections.find(id);
        var choices =
                duties.stream()
                        .map(
                                duty ->
                                        new BatchStartPage.Choice(
                                                duty.duty().value(),
                                                duty.title(),
                                                duty.equals(duties.getFirst())))
                        .toList();
        return Page.ok(
                templates.filingBatchStart(
                        new BatchStartPage(
                                visit.shell(),
                                id.toString(),
                                found.files(),
                                found.unread(),
                                choices,
                                recent)));
    }

    @PostMapping
    Page take(Visit visit, @RequestParam String collection, @RequestParam String duty) {
        var id = CollectionId.of(collection);
        return Page.seeOther(
                batches.take(visit.actor(), id, DutyId.of(duty))
                        .map(batch -> "/batches/" + batch)
                        .orElse("/batches?collection=" + id));
    }

    @GetMapping("/{campaign}/{id}")
    Page batch(Visit visit, @PathVariable String campaign, @PathVariable String id, Looked looked) {
        return Page.ok(tried(visit, id(campaign, id), looked, ""));
    }

    private JteModel tried(Visit visit, BatchId id, Looked looked, String refused) {
        var batch = batches.batch(visit.actor(), id);
        var kind = Objects.requireNonNullElse(looked.kind(), "");
        int after = Objects.requireNonNullElse(looked.after(), 0);
        if (!kind.isEmpty() && !KINDS.contains(kind)) {
            throw new NotFound(kind);
        }
        var files = batches.files(visit.actor(), batch.id(), kind, after);
        boolean more = files.size() > Batches.PAGE;
        var form = forms.find(batch.form()).orElseThrow(() -> new NotFound(batch.form()));
        return templates.filingBatchBatch(
                new BatchPrint(visit, batch, form, choosing(visit, batch, refused))
                        .page(kind, more ? files.subList(0, Batches.PAGE) : files, more));
    }

    private BatchPage.Choosing choosing(Visit visit, Batch batch, String refused) {
        return batch.open(Becomes.STRANGER) == 0
                ? BatchPage.Choosing.NONE
                : new BatchPage.Choosing(strangers.offered(visit.actor(), batch.id()), refused);
    }

    /** What is listed: of one kind or of any, behind a file or from the first. */
    record Looked(@Nullable String kind, @Nullable Integer after) {}

    /** What the page that confirms sends. */
    record Chosen(@Nullable String replaces, @Nullable String drafts) {}

    @PostMapping("/{campaign}/{id}/confirmation")
    Page confirm(
            Visit visit, @PathVariable String campaign, @PathVariable String id, Chosen chosen) {
        var batch = id(campaign, id);
        batches.confirm(visit.actor(), batch, chosen.replaces() != null, chosen.drafts() != null);
        return Page.seeOther("/batches/" + batch);
    }

    /** Of which unit a file is. */
    record Named(int number, String unit) {
        Named(int number, @Nullable String unit) {
            this.number = number;
            this.unit = Objects.requireNonNullElse(unit, "").strip();
        }
    }

    @PostMapping("/{campaign}/{id}/units")
    Page name(Visit visit, @PathVariable String campaign, @PathVariable String id, Named named) {
        var batch = id(campaign, id);
        return strangers
                .name(visit.actor(), batch, named.number(), named.unit())
                .map(again -> Page.seeOther("/batches/" + again + "?kind=" + Becomes.STRANGER))
                .orElseGet(() -> refused(visit, batch, named));
    }

    private Page refused(Visit visit, BatchId batch, Named named) {
        var looked = new Looked(Becomes.STRANGER.name(), named.number() - 1);
        return Page.conflict(tried(visit, batch, looked, Texts.say("batch.no-unit", named.unit())));
    }

    private static BatchId id(String campaign, String id) {
        return BatchId.of(CampaignId.of(campaign), id);
    }

    private static BatchStartPage.Recent recent(Batch batch) {
        var state =
                batch.confirmedAt() == null
                        ? Texts.say("batch.tried", batch.files())
                        : Texts.say("batch.filed-of", batch.with(Outcome.FILED), batch.files());
        return new BatchStartPage.Recent(
                BatchPrint.home(batch), batch.title(), Moments.recent(batch.sentAt()), state);
    }
}
