package cn.kehui.week.photo;

import cn.kehui.ground.workshop.Readers;
import cn.kehui.ground.workshop.Untried;
import cn.kehui.ground.workshop.Whose;
import cn.kehui.week.photo.film.FilmFacts;
import cn.kehui.week.photo.film.ReadFilm;
import java.nio.file.Path;
import java.util.List;

/** Films, each held by itself against what a notice asks of them. */
public final class Films {
    private static final ReadFilm READ = new ReadFilm();

    private Films() {}

    /**
     * One film with all that was looked at.
     *
     * @param poster one of its pictures as a JPEG; empty: there is none
     */
    public record Checked(List<Check> checks, byte[] poster) {
        /** The worst of all checks. */
        public PhotoOutcome verdict() {
            return checks.stream()
                    .map(Check::verdict)
                    .reduce(PhotoOutcome.PASS, PhotoOutcome::worse);
        }
    }

    /** Bytes of a film that is opened at all. */
    public static long mostBytes() {
        return PhotoDemands.usual().limits().film();
    }

    /**
     * Whether it plays, how long it is, and what it says of having been made by a machine.
     *
     * @param most seconds; 0: the notice says nothing
     * @param says the rule's own words
     * @throws Untried if it was not looked at to its end, and may be another time
     */
    public static Checked check(Readers readers, Path file, int most, String says) throws Untried {
        var facts = read(readers, file);
        var checks =
                FilmChecks.of(facts, new PhotoDemands.Film(most), says).stream()
                        .filter(one -> FilmChecks.ASKED.contains(one.check()))
                        .toList();
        return new Checked(checks, facts.poster() == null ? new byte[0] : facts.poster());
    }

    static FilmFacts read(Readers readers, Path file) throws Untried {
        return readers.read(READ, file, new ReadFilm.Asked(), Whose.OWN)
                .tried(_ -> FilmFacts.unseen(FilmFacts.State.TOO_HEAVY));
    }
}
