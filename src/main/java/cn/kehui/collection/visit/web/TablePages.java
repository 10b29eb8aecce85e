package cn.kehui.collection.visit.web;

import cn.kehui.collection.visit.CollectionId;
import cn.kehui.collection.visit.Collections;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Page;
import cn.kehui.ground.workshop.Underway;
import cn.kehui.jte.Templates;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A collection as one table, and how long it is kept. */
@Controller
final class TablePages {
    private static final Set<String> SHOWN = Set.of("all", "stops", "asks", "unread");

    private final Collections collections;
    private final Underway underway;
    private final Templates templates;

    TablePages(Collections collections, Underway underway, Templates templates) {
        this.underway = underway;
        this.collections = collections;
        this.templates = templates;
    }

    @GetMapping("/collections/{id}")
    Page table(
            @PathVariable String id,
            @RequestParam(defaultValue = "all") String show,
            @RequestParam(defaultValue = "0") String page,
            Uploaded uploaded) {
        var table = collections.table(CollectionId.of(id));
        int number = page.matches("\\d{1,6}") ? Integer.parseInt(page) : 0;
        var print = new TablePrint(table, SHOWN.contains(show) ? show : "all", number);
        return Page.ok(templates.collectionVisitTable(print.page(uploaded.words())));
    }

    /** What the last upload came to, or how many rows went with the sheet that was removed. */
    record Uploaded(@Nullable String taken, @Nullable String again, @Nullable String removed) {
        String words() {
            if (removed != null && removed.matches("\\d{1,12}")) {
                return Texts.say("collection.removed-rows", removed);
            }
            boolean numbers =
                    taken != null && again != null && (taken + again).matches("\\d{1,12}");
            return !numbers
                    ? ""
                    : again.equals("0")
                            ? Texts.say("collection.taken", taken)
                            : Texts.say("collection.again", taken, again);
        }
    }

    /** How far the reading is; a script asks again and again. */
    @GetMapping("/collections/{id}/progress")
    Page progress(@PathVariable String id) {
        var collection = collections.find(CollectionId.of(id));
        return Page.ok(
                templates.collectionVisitReading(
                        VisitLinks.collection(collection),
                        collection.files(),
                        collection.unread(),
                        underway.of(collection.id().whose()).stream()
                                .map(Underway.One::words)
                                .toList()));
    }

    /** What a total is made of. */
    @GetMapping("/collections/{id}/totals/{field}")
    Page total(@PathVariable String id, @PathVariable String field) {
        return Page.ok(
                templates.collectionVisitTotal(
                        TotalPage.of(collections.table(CollectionId.of(id)), field)));
    }

    @PostMapping("/collections/{id}/keeping")
    Page keep(@PathVariable String id) {
        var collection = CollectionId.of(id);
        collections.keep(collection);
        return Page.seeOther(VisitLinks.collection(collection));
    }

    @PostMapping("/collections/{id}/ending")
    Page end(@PathVariable String id) {
        collections.end(CollectionId.of(id));
        return Page.seeOther("/collections");
    }
}
