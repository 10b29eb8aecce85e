package cn.kehui.collection.visit.web;

import cn.kehui.collection.visit.Collection;
import cn.kehui.collection.visit.CollectionId;
import cn.kehui.collection.visit.Collections;
import cn.kehui.ground.base.web.Access;
import cn.kehui.ground.base.web.Page;
import cn.kehui.jte.Templates;
import cn.kehui.sheet.form.Forms;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page of the drop desk. */
@Controller
final class FirstPages {
    private static final String USUAL = "week-statistics";

    private final Collections collections;
    private final Forms forms;
    private final Templates templates;
    private final Clock clock;
    private final boolean thisMachine;

    FirstPages(
            Collections collections,
            Forms forms,
            Templates templates,
            Clock clock,
            ObjectProvider<Access> access) {
        this.collections = collections;
        this.forms = forms;
        this.templates = templates;
        this.clock = clock;
        this.thisMachine = access.getIfAvailable(() -> Access.THIS_MACHINE).key() == null;
    }

    @GetMapping("/collections")
    Page start() {
        var action = VisitLinks.collection(CollectionId.next(clock)) + "/files";
        return Page.ok(templates.collectionVisitStart(new StartPage(action, choices(), open())));
    }

    private List<StartPage.Choice> choices() {
        return forms.all().stream()
                .map(
                        form ->
                                new StartPage.Choice(
                                        form.id().toString(),
                                        form.shortTitle(),
                                        form.title(),
                                        form.id().name().equals(USUAL)))
                .sorted((one, other) -> Boolean.compare(other.chosen(), one.chosen()))
                .toList();
    }

    /** A closed browser finds its work again; whoever comes over the net sees nobody's. */
    private List<StartPage.Open> open() {
        return thisMachine ? collections.all().stream().map(this::open).toList() : List.of();
    }

    private StartPage.Open open(Collection collection) {
        return new StartPage.Open(
                VisitLinks.collection(collection),
                collections.form(collection.form()).shortTitle(),
                collection.files(),
                VisitWords.moment(collection.usedAt()),
                VisitWords.moment(collection.goesAt()));
    }
}
