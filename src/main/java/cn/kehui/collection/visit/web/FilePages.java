package cn.kehui.collection.visit.web;

import cn.kehui.collection.visit.CollectionId;
import cn.kehui.collection.visit.Collections;
import cn.kehui.collection.visit.Corrections;
import cn.kehui.collection.visit.Corrections.Corrected;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.web.Page;
import cn.kehui.jte.Templates;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One file beside one of its answers: put it right, confirm it, say which version counts. */
@Controller
@RequestMapping("/collections/{id}/files/{number:\\d{1,6}}")
final class FilePages {
    private final Collections collections;
    private final Corrections corrections;
    private final Templates templates;

    FilePages(Collections collections, Corrections corrections, Templates templates) {
        this.collections = collections;
        this.corrections = corrections;
        this.templates = templates;
    }

    /**
     * What a page is about, and what its form said. @param next whether to go on to the next
     * problem
     */
    record Asked(
            String id,
            int number,
            @Nullable String at,
            @Nullable String typed,
            @Nullable String reason,
            @Nullable String next) {
        CollectionId collection() {
            return CollectionId.of(id);
        }

        String place() {
            return at == null ? "" : at;
        }
    }

    @GetMapping
    Page file(Asked asked) {
        return Page.ok(templates.collectionVisitFile(page(asked, null, List.of())));
    }

    @PostMapping("/corrections")
    Page correct(Asked asked) {
        var typed = asked.typed() == null ? "" : asked.typed();
        return switch (corrections.correct(
                asked.collection(), asked.number(), asked.place(), typed)) {
            case Corrected.Kept _ -> after(asked);
            case Corrected.Refused(var why) ->
                    Page.unprocessable(templates.collectionVisitFile(page(asked, typed, why)));
        };
    }

    @PostMapping("/corrections/withdrawal")
    Page restore(Asked asked) {
        corrections.restore(asked.collection(), asked.number(), asked.place());
        return after(asked);
    }

    @PostMapping("/confirmations")
    Page confirm(Asked asked) {
        corrections.confirm(
                asked.collection(),
                asked.number(),
                asked.place(),
                asked.reason() == null ? "" : asked.reason());
        return after(asked);
    }

    @PostMapping("/confirmations/withdrawal")
    Page doubt(Asked asked) {
        corrections.doubt(asked.collection(), asked.number(), asked.place());
        return after(asked);
    }

    @PostMapping("/choice")
    Page choose(Asked asked) {
        corrections.choose(asked.collection(), asked.number());
        return Page.seeOther(VisitLinks.cell(asked.collection(), asked.number(), "unit"));
    }

    @PostMapping("/rows/{row:\\d{1,6}}/omission")
    Page leaveOut(Asked asked, @PathVariable int row) {
        corrections.leaveOut(asked.collection(), asked.number(), row);
        return after(asked);
    }

    @PostMapping("/removal")
    Page remove(Asked asked) {
        int rows = collections.remove(asked.collection(), asked.number());
        var table = VisitLinks.collection(asked.collection());
        return Page.seeOther(rows == 0 ? table : table + "?removed=" + rows);
    }

    /** Back to the place, or on to the next problem; to the table when none is left. */
    private Page after(Asked asked) {
        var id = asked.collection();
        if (asked.next() == null) {
            return Page.seeOther(VisitLinks.cell(id, asked.number(), asked.place()));
        }
        var table = collections.table(id);
        var next = new FilePrint(table, table.file(asked.number()), asked.place()).next();
        return Page.seeOther(
                next.map(problem -> VisitLinks.cell(id, problem))
                        .orElseGet(() -> VisitLinks.collection(id)));
    }

    private FilePage page(Asked asked, @Nullable String typed, List<Finding> why) {
        var table = collections.table(asked.collection());
        var file = table.file(asked.number());
        var paper = collections.paper(asked.collection(), file);
        return new FilePrint(table, file, asked.place()).page(paper, typed, why);
    }
}
