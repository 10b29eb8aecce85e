package cn.kehui.launch.bench;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.cipher.CipherSettings;
import cn.kehui.report.archive.ArchiveCheck;
import cn.kehui.report.archive.ArchiveSigner;
import cn.kehui.report.archive.Archives;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A campaign written out as files, and checked. */
final class ArchiveMaking {
    private static final String FLOOR = "the same files copied";

    private ArchiveMaking() {}

    static void say(Measuring bench, String campaign, String what) throws IOException {
        var folder = Files.createTempDirectory("kehui-archive");
        try {
            var place = folder.resolve("made");
            var signer = new ArchiveSigner(folder, CipherSettings.USUAL);
            var wanted = new Archives.Wanted(CampaignId.of(campaign), place, true);
            long start = System.nanoTime();
            var made = bench.bean(Archives.class).make(wanted, signer);
            double making = since(start);
            start = System.nanoTime();
            copy(place, folder.resolve("copied"));
            double copying = since(start);
            start = System.nanoTime();
            var checked = new ArchiveCheck(CipherSettings.USUAL, place).look();
            double checking = since(start);
            if (!checked.faults().isEmpty()) {
                throw new IllegalStateException("broken: " + checked.faults().getFirst());
            }
            bench.say(new Figure(what + "archived", making, "s", copying, FLOOR));
            bench.say(new Figure(what + "archive checked", checking, "s", copying, FLOOR));
            bench.say(new Figure(what + "archive, files", made.files(), "", 0, ""));
            bench.say(new Figure(what + "archive, size", made.bytes() / 1e6, "MB", 0, ""));
        } finally {
            try (var all = Files.walk(folder)) {
                for (var one : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            }
        }
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var all = Files.walk(from)) {
            for (var one : all.toList()) {
                Files.copy(one, to.resolve(from.relativize(one)));
            }
        }
    }
}
