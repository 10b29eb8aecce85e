package cn.kehui.filing.batch.web;

import cn.kehui.filing.batch.Batch;
import cn.kehui.filing.batch.BatchFile;
import cn.kehui.filing.batch.BatchFile.Becomes;
import cn.kehui.filing.batch.BatchFile.Outcome;
import cn.kehui.filing.batch.web.BatchPage.Row;
import cn.kehui.filing.batch.web.BatchPage.Stage;
import cn.kehui.filing.batch.web.BatchPage.Stands;
import cn.kehui.filing.batch.web.BatchPage.Sums;
import cn.kehui.filing.batch.web.BatchPage.Tab;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.Texts;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.printed.PlaceWords;
import cn.kehui.sheet.printed.SaidBeside;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Puts a batch into words. */
record BatchPrint(Visit visit, Batch batch, Form form, BatchPage.Choosing choosing) {
    private static final int SAID = 5;

    /** What speaks of the file as a whole needs no place in front. */
    private static final Set<String> WHOLE = Set.of("file", "unit", "whole");

    static String home(Batch batch) {
        return "/batches/" + batch.id();
    }

    /**
     * @param kind to which the list is narrowed; empty: to none
     * @param more whether the list goes on behind these
     */
    BatchPage page(String kind, List<BatchFile> files, boolean more) {
        return new BatchPage(
                visit.shell(),
                batch.title(),
                home(batch),
                "/collections/" + batch.collection(),
                stage(),
                tabs(kind),
                files.stream().map(this::row).toList(),
                more ? narrowed(kind) + "&after=" + files.getLast().number() : "",
                choosing);
    }

    private Stage stage() {
        var sums =
                new Sums(
                        batch.files(),
                        batch.of(Becomes.FILES),
                        batch.of(Becomes.REPLACES),
                        batch.of(Becomes.OPEN));
        int all = batch.chosen().stream().mapToInt(batch::of).sum();
        var said =
                Texts.say(
                        "batch.came",
                        batch.with(Outcome.FILED),
                        batch.with(Outcome.DRAFTED),
                        batch.with(Outcome.LEFT));
        int rest = batch.files() - all;
        return new Stage(batch.confirmedAt() != null, batch.waiting(), all, rest(said, rest), sums);
    }

    private static String rest(String said, int rest) {
        return rest == 0 ? said : said + Texts.say("batch.came-rest", rest);
    }

    private List<Tab> tabs(String kind) {
        var tabs = new ArrayList<Tab>();
        var all = Texts.say("batch.all");
        tabs.add(new Tab(all, home(batch), batch.files(), kind.isEmpty()));
        for (var one : Outcome.values()) {
            tabs.add(tab(label(one), one.name(), batch.with(one), kind));
        }
        for (var one : Becomes.values()) {
            tabs.add(tab(label(one), one.name(), batch.open(one), kind));
        }
        tabs.removeIf(one -> one.many() == 0);
        return tabs;
    }

    private Tab tab(String label, String name, int many, String kind) {
        return new Tab(label, narrowed(name), many, name.equals(kind));
    }

    private String narrowed(String kind) {
        return home(batch) + "?kind=" + kind;
    }

    private Row row(BatchFile file) {
        var outcome = file.outcome();
        var said = new ArrayList<String>();
        if (file.gives() > 0 && outcome == null) {
            said.add(Texts.say("batch.gives", file.gives()));
        }
        file.said().stream().limit(SAID).map(this::words).forEach(said::add);
        if (file.said().size() > SAID) {
            said.add(Texts.say("batch.more", file.said().size() - SAID));
        }
        return new Row(
                file.name(),
                file.unit(),
                file.owed() == null ? "" : "/obligations/" + file.owed(),
                outcome == null
                        ? new Stands(look(file.becomes()), label(file.becomes()))
                        : new Stands(look(outcome), label(outcome)),
                said,
                file.becomes() == Becomes.STRANGER ? file.number() : 0);
    }

    private String words(Finding finding) {
        var message = finding.message();
        var place = PlaceWords.of(form, finding.at());
        return WHOLE.contains(finding.at())
                ? message
                : place + "：" + SaidBeside.behind(place, message);
    }

    private static String label(Becomes becomes) {
        return switch (becomes) {
            case FILES -> Texts.say("batch.files");
            case REPLACES -> Texts.say("batch.replaces");
            case OPEN -> Texts.say("batch.open");
            case DONE -> Texts.say("batch.done");
            case SHUT -> Texts.say("batch.shut");
            case TWICE -> Texts.say("batch.two");
            case STRANGER -> Texts.say("batch.unknown");
            case UNREAD -> Texts.say("batch.unread");
        };
    }

    private static String label(Outcome outcome) {
        return switch (outcome) {
            case FILED -> Texts.say("batch.was-filed");
            case DRAFTED -> Texts.say("batch.was-drafted");
            case LEFT -> Texts.say("batch.was-left");
        };
    }

    private static String look(Becomes becomes) {
        return switch (becomes) {
            case FILES -> "waiting";
            case DONE -> "done";
            case REPLACES, OPEN, TWICE, STRANGER, UNREAD, SHUT -> "missing";
        };
    }

    private static String look(Outcome outcome) {
        return switch (outcome) {
            case FILED -> "done";
            case DRAFTED -> "waiting";
            case LEFT -> "missing";
        };
    }
}
