package cn.kehui.total.selection.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Beijing;
import cn.kehui.ground.base.FileNames;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Page;
import cn.kehui.jte.Templates;
import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.Forms;
import cn.kehui.sheet.layout.Heading;
import cn.kehui.sheet.layout.Layouts;
import cn.kehui.sheet.layout.UnitRow;
import cn.kehui.total.selection.Candidate;
import cn.kehui.total.selection.PickList;
import cn.kehui.total.selection.PickListId;
import cn.kehui.total.selection.Selections;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A list that was sent upward: its page, and the official table. */
@Controller
class ListPages {
    private final Selections selections;
    private final Forms forms;
    private final Layouts layouts;
    private final Templates templates;

    ListPages(Selections selections, Forms forms, Layouts layouts, Templates templates) {
        this.selections = selections;
        this.forms = forms;
        this.layouts = layouts;
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
                                sent(list),
                                own ? "/selections/" + list.campaign() : "/selections",
                                changed == 0 ? "" : Texts.say("list.changed", changed),
                                print.heads(),
                                rows,
                                since)));
    }

    /** The official table: written whole before a byte is sent. */
    @GetMapping("/selections/lists/{id}/list.docx")
    ResponseEntity<byte[]> docx(Visit visit, @PathVariable String id) throws IOException {
        var list = selections.list(visit.actor(), PickListId.of(id));
        var out = new ByteArrayOutputStream();
        layouts.rowsDocx(
                form(list),
                heading(list),
                list.content().rows().stream().map(row -> new UnitRow(row.unit(), row.values())),
                out);
        return attachment(list, "docx", out.toByteArray());
    }

    @GetMapping("/selections/lists/{id}/list.xlsx")
    ResponseEntity<byte[]> xlsx(Visit visit, @PathVariable String id) throws IOException {
        var list = selections.list(visit.actor(), PickListId.of(id));
        var rows = list.content().rows().stream().map(PickList.Row::values).toList();
        var out = new ByteArrayOutputStream();
        layouts.xlsx(form(list), heading(list), new Answers(list.unitName(), Map.of(), rows), out);
        return attachment(list, "xlsx", out.toByteArray());
    }

    private Heading heading(PickList list) {
        return new Heading(list.title(), list.unitName(), () -> List.of(sent(list)));
    }

    private static String sent(PickList list) {
        return Texts.say(
                "list.sent",
                list.content().rows().size(),
                list.unitName() + " " + list.by(),
                Moments.dated(list.at()));
    }

    private Form form(PickList list) {
        return forms.find(list.content().formId())
                .orElseThrow(() -> new NotFound(list.content().form()));
    }

    private static ResponseEntity<byte[]> attachment(PickList list, String ending, byte[] bytes) {
        var day = LocalDate.ofInstant(list.at(), Beijing.ZONE);
        var name = FileNames.ruled(list.unitName(), list.title(), day, ending);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name, UTF_8).build().toString())
                .header(HttpHeaders.CONTENT_TYPE, "application/octet-stream")
                .body(bytes);
    }
}
