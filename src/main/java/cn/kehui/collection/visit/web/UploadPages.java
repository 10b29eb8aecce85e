package cn.kehui.collection.visit.web;

import cn.kehui.collection.folder.MailedFile;
import cn.kehui.collection.visit.Added;
import cn.kehui.collection.visit.CollectionId;
import cn.kehui.collection.visit.Collections;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.CallerNetwork;
import cn.kehui.ground.base.web.Page;
import cn.kehui.ground.base.web.ProblemPage;
import cn.kehui.ground.scan.ScannedLater;
import cn.kehui.ground.workshop.Scratch;
import cn.kehui.ground.workshop.Whose;
import cn.kehui.jte.Templates;
import cn.kehui.sheet.form.FormId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * Files handed in: by a browser's own form, or some at a time by a script that shows how far it is.
 */
@Controller
final class UploadPages {
    private final Collections collections;
    private final Templates templates;

    UploadPages(Collections collections, Templates templates) {
        this.collections = collections;
        this.templates = templates;
    }

    @PostMapping("/collections/{id}/files")
    @ScannedLater
    Page add(
            @PathVariable String id,
            @RequestParam String form,
            @RequestParam List<MultipartFile> file,
            HttpServletRequest request)
            throws IOException {
        var collection = CollectionId.of(id);
        return switch (added(collection, form, file, visitor(request))) {
            case Added.Taken(int taken, int again) ->
                    Page.seeOther(
                            VisitLinks.collection(collection)
                                    + "?taken="
                                    + taken
                                    + "&again="
                                    + again);
            case Added.Full full -> refused(full.why().message());
            case Added.OtherForm(var other) -> refused(otherForm(other));
        };
    }

    /** The same for a script. */
    @PostMapping(path = "/collections/{id}/files", produces = MediaType.APPLICATION_JSON_VALUE)
    @ScannedLater
    ResponseEntity<Map<String, Object>> addSome(
            @PathVariable String id,
            @RequestParam String form,
            @RequestParam List<MultipartFile> file,
            HttpServletRequest request)
            throws IOException {
        return switch (added(CollectionId.of(id), form, file, visitor(request))) {
            case Added.Taken(int taken, int again) ->
                    ResponseEntity.ok(Map.of("taken", taken, "again", again));
            case Added.Full full -> conflict(full.why().message());
            case Added.OtherForm(var other) -> conflict(otherForm(other));
        };
    }

    /** Without an account, it is the network that has an allowance. */
    private static Whose visitor(HttpServletRequest request) {
        return new Whose("visitor " + CallerNetwork.of(request.getRemoteAddr()));
    }

    private Page refused(String why) {
        return Page.of(
                HttpStatus.CONFLICT,
                templates.problemProblem(new ProblemPage(Texts.say("collection.refused"), why)));
    }

    private static ResponseEntity<Map<String, Object>> conflict(String why) {
        return ResponseEntity.status(HttpStatus.CONFLICT).body(Map.of("detail", why));
    }

    private String otherForm(FormId other) {
        return Texts.say("collection.other-form", collections.form(other).shortTitle());
    }

    /**
     * The container has laid the files on disk already; they get names of ours, so that theirs
     * cannot do anything.
     */
    private Added added(CollectionId id, String form, List<MultipartFile> sent, Whose visitor)
            throws IOException {
        var folder = Scratch.folder();
        try {
            var mailed = new ArrayList<MailedFile>();
            for (var part : sent) {
                var name = part.getOriginalFilename();
                if (name != null && !name.isBlank()) {
                    var file = folder.resolve(Integer.toString(mailed.size()));
                    part.transferTo(file);
                    mailed.add(new MailedFile(name, file, true, null));
                }
            }
            return collections.add(id, formId(form), mailed, visitor);
        } finally {
            Scratch.remove(folder);
        }
    }

    private static FormId formId(String text) {
        try {
            return FormId.of(text);
        } catch (IllegalArgumentException e) {
            throw new cn.kehui.ground.base.NotFound(text);
        }
    }
}
