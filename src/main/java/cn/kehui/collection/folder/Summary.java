package cn.kehui.collection.folder;

import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.Texts;
import cn.kehui.sheet.printed.PlaceWords;
import java.io.IOException;
import java.io.PrintStream;

/**
 * What a person wants to know at the end of a collection.
 *
 * @param stops findings that must be put right, {@code asks}: those to be confirmed
 */
public record Summary(int files, int read, int units, int stops, int asks) {
    private static final int SHOWN = 40;

    public static Summary of(Gathered gathered) throws IOException {
        int[] count = {0, 0};
        gathered.each(
                entry ->
                        entry.findings()
                                .forEach(
                                        finding -> {
                                            count[0] += finding.stops() ? 1 : 0;
                                            count[1] += finding.asks() ? 1 : 0;
                                        }));
        return new Summary(
                gathered.files(), gathered.read(), gathered.totals().units(), count[0], count[1]);
    }

    /**
     * Prints one line of truth and the problems that stop, file by file, as far as a screen goes.
     */
    public void print(Gathered gathered, PrintStream out) throws IOException {
        out.println(Texts.say("collect.done", files, read, units, stops, asks));
        int[] shown = {0};
        gathered.each(
                entry ->
                        entry.findings().stream()
                                .filter(Finding::stops)
                                .forEach(
                                        finding -> {
                                            if (shown[0]++ < SHOWN) {
                                                out.println(
                                                        "  "
                                                                + entry.sent().file()
                                                                + "  "
                                                                + PlaceWords.inTable(
                                                                        gathered.form(),
                                                                        finding.at())
                                                                + "  "
                                                                + finding.message());
                                            }
                                        }));
        if (shown[0] > SHOWN) {
            out.println(Texts.say("collect.more", shown[0] - SHOWN));
        }
    }
}
