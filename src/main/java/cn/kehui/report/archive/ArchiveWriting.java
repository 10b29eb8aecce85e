package cn.kehui.report.archive;

import cn.kehui.ground.base.Json;
import cn.kehui.ground.vault.BlobId;
import cn.kehui.ground.vault.Vault;
import cn.kehui.jte.Templates;
import cn.kehui.report.archive.ArchiveRecords.Year;
import cn.kehui.visitor.programme.Tongue;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Writes the files of an archive. */
@Component
class ArchiveWriting {
    private final Vault vault;
    private final Templates templates;

    ArchiveWriting(Vault vault, Templates templates) {
        this.vault = vault;
        this.templates = templates;
    }

    /**
     * The campaign as the data have it.
     *
     * @param periods days as 2025-05-24
     */
    private record Head(
            String id,
            int year,
            String title,
            List<String> issuers,
            List<String> themes,
            List<Period> periods) {}

    private record Period(String what, String from, String to) {}

    void write(Year year, ArchiveFolder folder, boolean unfinished) throws IOException {
        looks(folder, ArchivePaths.STYLE);
        looks(folder, ArchivePaths.MARK);
        var figures = figures(year);
        data(year, figures, folder);
        for (var tongue : Tongue.values()) {
            var print = new ArchivePrint(tongue, year.head());
            int page = 0;
            do {
                put(folder, print.list(year.entries(), page, figures, unfinished));
                page++;
            } while (page * ArchivePrint.MOST < year.entries().size());
            for (var one : year.entries()) {
                put(folder, print.activity(one));
            }
            for (var one : year.frozen()) {
                var opened = new FigurePrint(tongue, one.form());
                put(folder, opened.page(year.campaign().title(), one.snapshot()));
            }
        }
        pictures(year, folder);
        folder.sums();
    }

    private static void looks(ArchiveFolder folder, String name) throws IOException {
        var in = ArchiveWriting.class.getResourceAsStream("/static/" + name);
        folder.put(name, Objects.requireNonNull(in));
    }

    private static void data(Year year, List<ArchivedFigure> figures, ArchiveFolder folder)
            throws IOException {
        var campaign = year.campaign();
        var head =
                new Head(
                        campaign.id().value(),
                        campaign.year(),
                        campaign.title(),
                        campaign.issuers(),
                        campaign.themes(),
                        campaign.periods().stream()
                                .filter(one -> one.from() != null && one.to() != null)
                                .map(one -> new Period(one.what(), "" + one.from(), "" + one.to()))
                                .toList());
        folder.put(ArchivePaths.CAMPAIGN, Json.write(head) + "\n");
        folder.put(
                ArchivePaths.ACTIVITIES,
                year.entries().stream()
                        .map(one -> Json.write(ArchivedActivity.of(one, year.edition()))));
        folder.put(ArchivePaths.FIGURES, figures.stream().map(Json::write));
    }

    private static List<ArchivedFigure> figures(Year year) {
        return year.frozen().stream()
                .map(one -> ArchivedFigure.of(one.snapshot(), one.form()))
                .toList();
    }

    private void put(ArchiveFolder folder, ArchivePage page) throws IOException {
        var model =
                switch (page) {
                    case ArchivePage.Listed list -> templates.reportArchiveList(list);
                    case ArchivePage.Activity one -> templates.reportArchiveActivity(one);
                    case ArchivePage.Figure one -> templates.reportArchiveFigure(one);
                };
        folder.put(page.frame().path(), model.render());
    }

    /** Copies for everybody, each once. */
    private void pictures(Year year, ArchiveFolder folder) throws IOException {
        var shown = new TreeSet<String>();
        year.entries().forEach(one -> shown.addAll(one.pictures()));
        for (var hash : shown) {
            folder.put(ArchivePaths.picture(hash), vault.open(new BlobId(hash)));
        }
    }
}
