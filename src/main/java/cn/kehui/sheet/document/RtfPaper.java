package cn.kehui.sheet.document;

import cn.kehui.sheet.document.Paper.Block;
import cn.kehui.sheet.document.Paper.Line;
import cn.kehui.sheet.document.Paper.Mark;
import cn.kehui.sheet.form.Typed;
import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.parser.raw.RawRtfParser;
import com.rtfparserkit.rtf.Command;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads RTF, as Word, WPS and office systems of old write it: lines and tables, the words that a
 * reader of the printed page sees.
 */
final class RtfPaper extends RtfListenerAdaptor {
    /** Groups within one another: Word writes some twenty. */
    private static final int DEPTH = 400;

    private final List<Block> blocks = new ArrayList<>();
    private final Set<String> heads = new LinkedHashSet<>();
    private final Deque<RtfLook> outer = new ArrayDeque<>();
    private final RtfLetters letters = new RtfLetters();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder headText = new StringBuilder();
    private final RtfTable.Open row = new RtfTable.Open();
    private Set<Mark> marks = EnumSet.noneOf(Mark.class);
    private RtfTable table = new RtfTable();
    private RtfLook look = new RtfLook();
    private int skip;
    private int paragraphs;
    private int tables;
    private long length;
    private boolean starred;

    private RtfPaper() {}

    /**
     * @throws IOException also if the file ends before its groups do
     */
    static Paper read(Path file) throws IOException {
        long size = Files.size(file);
        if (size > Limits.RICH) {
            throw new Limits.TooMuch("bytes");
        }
        var paper = new RtfPaper();
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            new RawRtfParser().parse(new RtfSource(in, size), paper);
        }
        paper.line();
        paper.endTable();
        paper.heads.forEach(words -> paper.blocks.add(new Line(words, Spot.head())));
        return new Paper(List.copyOf(paper.blocks), List.of(), List.of());
    }

    @Override
    public void processGroupStart() {
        if (outer.size() >= DEPTH) {
            throw new Limits.TooDeep();
        }
        outer.push(look);
        look = look.inner();
        starred = false;
    }

    @Override
    public void processGroupEnd() {
        if (look.head && !outer.isEmpty() && !outer.peek().head) {
            head();
        }
        if (!outer.isEmpty()) {
            look = outer.pop();
        }
        skip = 0;
    }

    /** What stands above or below the pages. */
    private void head() {
        for (var line : Typed.tidy(headText.toString()).split("\n")) {
            if (!line.isBlank() && heads.size() < DEPTH) {
                heads.add(line);
            }
        }
        headText.setLength(0);
    }

    @Override
    public void processCharacterBytes(byte[] bytes) {
        // who does not know what follows \\* may pass it over, and the parser knows not all either
        look.skipped |= starred && bytes.length > 0;
        int from = Math.min(skip, bytes.length);
        skip -= from;
        if (bytes.length > from && !look.skipped) {
            append(letters.of(bytes, from, look.font));
        }
    }

    private void append(String words) {
        if (look.struck || look.hidden || look.deleted) {
            if (!words.isBlank()) {
                marks.add(look.deleted ? Mark.REVISED : look.struck ? Mark.STRUCK : Mark.HIDDEN);
            }
            return;
        }
        length += words.length();
        if (length > Limits.TEXTS || text.length() > Limits.TEXT) {
            throw new Limits.TooMuch("text");
        }
        (look.head ? headText : text).append(words);
    }

    @Override
    public void processCommand(Command command, int number, boolean has, boolean optional) {
        boolean star = starred;
        starred = command == Command.optionalcommand;
        if (RtfLook.skips(command, star)) {
            look.skipped = true;
        } else if (RtfLook.shows(command)) {
            look.skipped = false;
        }
        look.font(command, number, letters);
        if (look.skipped) {
            return;
        }
        look.set(command, number, has);
        row.shape(command, number);
        place(command, number);
    }

    private void place(Command command, int number) {
        switch (command) {
            case u -> {
                append(String.valueOf((char) number));
                skip = look.alternates;
            }
            case par, sect, page, column -> paragraph();
            case line, nestcell, nestrow -> append("\n");
            case cell -> cell();
            case row -> endRow();
            default -> {
                var letter = RtfLook.letter(command);
                if (!letter.isEmpty()) {
                    append(letter);
                }
            }
        }
    }

    private void paragraph() {
        if (look.head || look.within) {
            append("\n");
        } else {
            line();
        }
    }

    /** A paragraph outside tables ends the one before it. */
    private void line() {
        var words = Typed.tidy(text.toString());
        text.setLength(0);
        marks = EnumSet.noneOf(Mark.class);
        endTable();
        if (!words.isEmpty()) {
            blocks.add(new Line(words, Spot.line(paragraphs)));
        }
        paragraphs++;
    }

    private void cell() {
        row.cell(new RtfTable.Said(Typed.tidy(text.toString()), marks));
        text.setLength(0);
        marks = EnumSet.noneOf(Mark.class);
    }

    private void endRow() {
        table.add(row.end());
    }

    private void endTable() {
        if (!table.isEmpty()) {
            blocks.add(table.table(tables++));
            table = new RtfTable();
        }
    }
}
