package cn.kehui.notice.writing.web;

import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.FileNames;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Page;
import cn.kehui.jte.Templates;
import cn.kehui.notice.facts.IncomingId;
import cn.kehui.notice.facts.NoticeTaking;
import cn.kehui.notice.facts.NoticeTaking.Taking;
import cn.kehui.notice.letter.LetterText;
import cn.kehui.notice.letter.Letters;
import cn.kehui.notice.writing.Burdens;
import cn.kehui.notice.writing.Writings;
import gg.jte.models.runtime.JteModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writing a notice: its parts, what is wrong with them, and the document. */
@Controller
@RequestMapping("/notices/{id}")
class LetterPages {
    private final Writings writings;
    private final Burdens burdens;
    private final Letters letters;
    private final NoticeTaking taking;
    private final Templates templates;

    LetterPages(
            Writings writings,
            Burdens burdens,
            Letters letters,
            NoticeTaking taking,
            Templates templates) {
        this.writings = writings;
        this.burdens = burdens;
        this.letters = letters;
        this.taking = taking;
        this.templates = templates;
    }

    @GetMapping("/letter")
    Page write(Visit visit, @PathVariable String id, @RequestParam(required = false) String saved) {
        return Page.ok(page(visit, id, saved == null ? "" : Texts.say("writing.kept"), ""));
    }

    private JteModel page(Visit visit, String id, String told, String refused) {
        var notice = IncomingId.of(id);
        var written = writings.open(visit.actor(), notice);
        return templates.noticeWritingLetter(
                new LetterPage(
                        visit.shell(),
                        "/notices/" + id,
                        written.letter().titleInOneLine(),
                        told,
                        refused,
                        written.kept(),
                        written.findings().stream().map(LetterPrint::found).toList(),
                        burdens.lines(visit.actor(), notice),
                        LetterPrint.typed(written.letter())));
    }

    @PostMapping("/letter")
    Page save(Visit visit, @PathVariable String id, @RequestParam Map<String, String> sent) {
        writings.save(visit.actor(), IncomingId.of(id), LetterPrint.letter(sent));
        return Page.seeOther("/notices/" + id + "/letter?saved=1");
    }

    /** Writes it anew from the facts as they stand. */
    @PostMapping("/letter/composition")
    Page compose(Visit visit, @PathVariable String id) {
        writings.compose(visit.actor(), IncomingId.of(id));
        return Page.seeOther("/notices/" + id + "/letter");
    }

    /** Reads what is written as a notice of its own, to start from. */
    @PostMapping("/letter/reading")
    Page read(Visit visit, @PathVariable String id) {
        var words = LetterText.whole(writings.open(visit.actor(), IncomingId.of(id)).letter());
        if (words.isBlank()) {
            return Page.unprocessable(page(visit, id, "", Texts.say("writing.blank")));
        }
        return switch (taking.paste(visit.actor(), words, true)) {
            case Taking.Taken(var notice) -> Page.seeOther("/notices/" + notice);
            case Taking.There(var there) -> Page.seeOther("/notices/" + there.notice());
            case Taking.Unread(var why) -> Page.unprocessable(page(visit, id, "", why));
        };
    }

    @GetMapping("/letter.{kind:docx|pdf}")
    ResponseEntity<byte[]> document(Visit visit, @PathVariable String id, @PathVariable String kind)
            throws IOException {
        var written = writings.open(visit.actor(), IncomingId.of(id));
        var out = new ByteArrayOutputStream();
        if (kind.equals("pdf")) {
            letters.pdf(written.letter(), written.forms(), out);
        } else {
            letters.docx(written.letter(), written.forms(), out);
        }
        var title = written.letter().titleInOneLine().replaceAll("[\\\\/:*?\"<>|\\s]", "");
        var name = FileNames.plain((title.isEmpty() ? "通知" : title) + "." + kind);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header(
                        HttpHeaders.CONTENT_TYPE,
                        kind.equals("pdf")
                                ? "application/pdf"
                                : "application/vnd.openxmlformats-officedocument.wordprocessingml.document")
                .body(out.toByteArray());
    }
}
