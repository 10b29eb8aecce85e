package cn.kehui.notice.writing.web;

import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.FileNames;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Page;
import cn.kehui.jte.Templates;
import cn.kehui.notice.facts.IncomingId;
import cn.kehui.notice.facts.NoticeTaking;
import cn.kehui.notice.facts.NoticeTaking.Taking;
import cn.kehui.notice.letter.LetterText;
import cn.kehui.notice.letter.Letters;
import cn.kehui.notice.writing.Burdens;
import cn.kehui.notice.writing.LetterSaving;
import cn.kehui.notice.writing.Writings;
import gg.jte.models.runtime.JteModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
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
        return page(visit, id, null, List.of(told, refused));
    }

    /**
     * @param typed what was typed and is not kept; null: as it stands
     * @param said what has happened, and what was refused
     */
    private JteModel page(
            Visit visit, String id, LetterPage.@Nullable Typed typed, List<String> said) {
        var written = writings.open(visit.actor(), IncomingId.of(id));
        return templates.noticeWritingLetter(
                new LetterPage(
                        visit.shell(),
                        "/notices/" + id,
                        written.letter().titleInOneLine(),
                        said.getFirst(),
                        said.getLast(),
                        written.version(),
                        written.earlier(),
                        written.findings().stream().map(LetterPrint::found).toList(),
                        burdens.lines(visit.actor(), IncomingId.of(id)),
                        typed == null ? LetterPrint.typed(written.letter()) : typed));
    }

    @PostMapping("/letter")
    Page save(Visit visit, @PathVariable String id, @RequestParam Map<String, String> sent) {
        var letter = LetterPrint.letter(sent);
        var saving = writings.save(visit.actor(), IncomingId.of(id), letter, shown(sent));
        return after(visit, id, saving, LetterPrint.typed(letter));
    }

    /** Writes it anew from the facts as they stand. */
    @PostMapping("/letter/composition")
    Page compose(Visit visit, @PathVariable String id, @RequestParam Map<String, String> sent) {
        return after(
                visit, id, writings.compose(visit.actor(), IncomingId.of(id), shown(sent)), null);
    }

    /** Takes back what was kept before. */
    @PostMapping("/letter/earlier")
    Page back(Visit visit, @PathVariable String id, @RequestParam Map<String, String> sent) {
        return after(visit, id, writings.back(visit.actor(), IncomingId.of(id), shown(sent)), null);
    }

    /**
     * @param typed what was to be kept; null: nothing was typed
     */
    private Page after(
            Visit visit, String id, LetterSaving saving, LetterPage.@Nullable Typed typed) {
        return switch (saving) {
            case LetterSaving.Kept _ -> Page.seeOther("/notices/" + id + "/letter?saved=1");
            case LetterSaving.Nothing _ -> Page.seeOther("/notices/" + id + "/letter");
            case LetterSaving.Meanwhile(var by, var at) -> {
                var key = typed == null ? "writing.meanwhile-pressed" : "writing.meanwhile";
                var why = Texts.say(key, by, Moments.dated(at));
                yield Page.of(HttpStatus.CONFLICT, page(visit, id, typed, List.of("", why)));
            }
        };
    }

    /** What is no number is no version: then nothing is kept over what is. */
    private static int shown(Map<String, String> sent) {
        var shown = sent.getOrDefault("shown", "0");
        return shown.matches("\\d{1,9}") ? Integer.parseInt(shown) : 0;
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
