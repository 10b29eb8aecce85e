package cn.kehui.total.selection.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Page;
import cn.kehui.ground.parcel.Making;
import cn.kehui.ground.parcel.Parcels;
import cn.kehui.jte.Templates;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.Forms;
import cn.kehui.total.selection.Candidate;
import cn.kehui.total.selection.ListDocuments;
import cn.kehui.total.selection.PickList;
import cn.kehui.total.selection.PickListId;
import cn.kehui.total.selection.Selections;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A list that was sent upward: its page, and the official table. */
@Controller
class ListPages {
    private final Selections selections;
    private final Forms forms;
    private final ListDocuments documents;
    private final Parcels parcels;
    private final Templates templates;

    ListPages(
            Selections selections,
            Forms forms,
            ListDocuments documents,
            Parcels parcels,
            Templates templates) {
        this.selections = selections;
        this.forms = forms;
        this.documents = documents;
        this.parcels = parcels;
        this.templates = templates;
    }

    @GetMapping("/selections/lists/{id}")
    Page list(Visit visit, @PathVariable String id) {
        var list = selections.list(visit.actor(), PickListId.of(id));
        boolean own = visit.actor().unitId().equals(list.unit());
        var now =
                own && selections.campaigns(visit.actor()).contains(list.campaign())
                        ? selections.candidates(visit.actor(), list.campaign())
                        : List.<Candidate>of();
        var print = new ListPrint(list, form(list), now);
        var rows = print.rows();
        var since = print.since();
        long changed = rows.stream().filter(row -> !row.now().isEmpty()).count() + since.size();
        return Page.ok(
                templates.totalSelectionList(
                        new ListPage(
                                visit.shell(),
                                "/selections/lists/" + id,
                                list.title(),
                                ListDocuments.sent(list),
                                own ? "/selections/" + list.campaign() : "/selections",
                                changed == 0 ? "" : Texts.say("list.changed", changed),
                                parts(list),
                                print.heads(),
                                rows,
                                since)));
    }

    /** The official table: written whole before a byte is sent; a long one is asked for. */
    @GetMapping("/selections/lists/{id}/list.{kind:docx|xlsx}")
    ResponseEntity<byte[]> document(
            Visit visit,
            @PathVariable String id,
            @PathVariable String kind,
            @RequestParam @Nullable String tier)
            throws IOException {
        var order = ListDocuments.order(PickListId.of(id), kind, tier);
        if (!parcels.atOnce(visit.actor(), order)) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .header(HttpHeaders.LOCATION, Parcels.page(order))
                    .build();
        }
        var out = new ByteArrayOutputStream();
        var made = documents.make(visit.actor(), order.asked(), Making.at(out));
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(made.fileName(), UTF_8)
                                .build()
                                .toString())
                .header(HttpHeaders.CONTENT_TYPE, made.contentType())
                .body(out.toByteArray());
    }

    /** By what they are recommended as, in the order of the tiers; none where all are the same. */
    private List<ListPage.Part> parts(PickList list) {
        var known = selections.tiers();
        var there = list.tiers();
        return there.size() < 2
                ? List.of()
                : there.stream()
                        .sorted(Comparator.comparing(String::isEmpty).thenComparing(known::indexOf))
                        .map(
                                tier ->
                                        new ListPage.Part(
                                                PickList.said(tier),
                                                "?tier=" + URLEncoder.encode(tier, UTF_8)))
                        .toList();
    }

    private Form form(PickList list) {
        return forms.find(list.content().formId())
                .orElseThrow(() -> new NotFound(list.content().form()));
    }
}
