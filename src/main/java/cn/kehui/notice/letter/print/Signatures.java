package cn.kehui.notice.letter.print;

import cn.kehui.notice.letter.Letter.Signing;
import cn.kehui.notice.letter.print.Block.Blank;
import cn.kehui.notice.letter.print.Block.Columns;
import cn.kehui.notice.letter.print.Block.Face;
import cn.kehui.notice.letter.print.Block.Look;
import cn.kehui.notice.letter.print.Block.Para;
import java.util.ArrayList;
import java.util.List;

/** Who signs and when, with room for seals (7.3.5.1) or without (7.3.5.2). */
final class Signatures {
    private static final int ACROSS = 3;

    /** A seal is 42 mm high, a line a little over 10 mm: no two seals touch. */
    private static final int BETWEEN_SEALS = 4;

    private final Signing signing;
    private final double date;
    private final List<Block> blocks = new ArrayList<>();

    private Signatures(Signing signing) {
        this.signing = signing;
        this.date = Ems.of(signing.date());
    }

    static List<Block> of(Signing signing) {
        var signatures = new Signatures(signing);
        if (!signing.signers().isEmpty() || !signing.date().isEmpty()) {
            signatures.all();
        }
        return signatures.blocks;
    }

    private void all() {
        if (signing.sealed() && signing.signers().size() > 1) {
            blank(2);
            sealedTogether();
        } else if (signing.sealed()) {
            blank(2);
            sealed();
        } else {
            blank(1);
            unsealed();
        }
    }

    /** The date four characters from the right, the name centred above it. */
    private void sealed() {
        double name = signing.signers().stream().mapToDouble(Ems::of).sum();
        double right = Math.max(4, (name - date) / 2);
        signing.signers().forEach(signer -> sign(signer, right + (date - name) / 2));
        day(right);
    }

    /**
     * At most three seals in a row, each name in the middle of its own; the date below the last.
     */
    private void sealedTogether() {
        var signers = signing.signers();
        double widest = signers.stream().mapToDouble(Ems::of).max().orElse(0);
        int fit = (int) Math.floor(Block.LINE / (widest + 1));
        int columns = Math.clamp(fit, 1, Math.min(ACROSS, signers.size()));
        for (int from = 0; from < signers.size(); from += columns) {
            if (from > 0) {
                blank(BETWEEN_SEALS);
            }
            int to = Math.min(from + columns, signers.size());
            var row = new ArrayList<String>();
            for (int i = to - from; i < columns; i++) {
                row.add("");
            }
            row.addAll(signers.subList(from, to));
            blocks.add(new Columns(List.copyOf(row), true));
        }
        blocks.add(Columns.last(signing.date(), columns));
    }

    /**
     * The name two characters from the right, the date beginning two characters further in; a date
     * that is longer stands two from the right, and the name moves left for it. Several names stand
     * one below the other, all beginning where the widest does.
     */
    private void unsealed() {
        double widest = signing.signers().stream().mapToDouble(Ems::of).max().orElse(0);
        double begin = Math.min(Block.LINE - 2 - widest, Block.LINE - 2 - date - 2);
        signing.signers().forEach(signer -> sign(signer, Block.LINE - begin - Ems.of(signer)));
        day(Block.LINE - begin - 2 - date);
    }

    private void sign(String name, double right) {
        blocks.add(Para.of(Look.right(Math.max(0, right)).kept(), Face.FANG, name));
    }

    private void day(double right) {
        blocks.add(Para.of(Look.right(Math.max(0, right)), Face.FANG, signing.date()));
    }

    private void blank(int count) {
        for (int i = 0; i < count; i++) {
            blocks.add(new Blank(true));
        }
    }
}
