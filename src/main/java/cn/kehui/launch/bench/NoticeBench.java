package cn.kehui.launch.bench;

import cn.kehui.collection.folder.Gather;
import cn.kehui.launch.bench.meter.Timed;
import cn.kehui.notice.reader.NoticeFile;
import cn.kehui.notice.reader.NoticeReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * How many official notices are read in a second, from text and from Word: a notice of ordinary
 * length with two dated duties, a list of contacts and two forms, on every processor.
 */
public final class NoticeBench {
    private static final int TEXTS = 4_000;
    private static final int DOCUMENTS = 600;
    private static final int WARM = 400;

    /** Said again and again; the first two once took minutes. */
    private static final List<String> HOSTILE =
            List.of(
                    "请各区市于5月7日前报送，",
                    "2025年5月7日",
                    "同步报送",
                    "关于开展活动的通知\n各单位：\n",
                    "附件1\n",
                    "推荐3项，",
                    "（",
                    "联系人：",
                    "把材料报市科技局和");

    private static final int LENGTH = 11_000;
    private static final int ROUNDS = 6;

    private final Consumer<Figure> tell;

    public NoticeBench(Consumer<Figure> tell) {
        this.tell = tell;
    }

    public void run() throws IOException {
        int threads = Runtime.getRuntime().availableProcessors();
        var notice = sample();
        var scratch = Files.createTempDirectory("kehui-bench");
        try {
            var file = scratch.resolve("notice.docx");
            write(notice, file);
            Timed.of(threads, WARM, _ -> text(notice));
            var read = Timed.of(threads, TEXTS, _ -> text(notice));
            var lines = Timed.of(threads, TEXTS, _ -> lines(notice));
            tell.accept(figure("read a notice, text", read, lines, "its lines alone"));
            tell.accept(hostile(threads, read.perSecond() * notice.length()));
            Timed.of(threads, WARM / 2, _ -> document(file));
            var words = Timed.of(threads, DOCUMENTS, _ -> document(file));
            var opened = Timed.of(threads, DOCUMENTS, _ -> opened(file));
            tell.accept(figure("read a notice, docx", words, opened, "its bytes alone"));
        } finally {
            Gather.remove(scratch);
        }
    }

    /** Characters of texts made to trouble the rules, beside those of an ordinary notice. */
    private static Figure hostile(int threads, double ordinary) {
        var texts = HOSTILE.stream().map(unit -> unit.repeat(LENGTH / unit.length() + 1)).toList();
        Timed.of(threads, texts.size(), at -> NoticeReader.read(texts.get(at % texts.size())));
        var read =
                Timed.of(
                        threads,
                        ROUNDS * texts.size(),
                        at -> NoticeReader.read(texts.get(at % texts.size())));
        return new Figure(
                "read hostile texts",
                read.perSecond() * LENGTH,
                "characters/s",
                ordinary,
                "an ordinary notice");
    }

    private static Figure figure(String work, Timed measured, Timed floor, String floorOf) {
        return new Figure(work, measured.perSecond(), "notices/s", floor.perSecond(), floorOf);
    }

    private static void text(String notice) {
        if (NoticeReader.read(notice).duties().size() < 2) {
            throw new IllegalStateException("the duties were not read");
        }
    }

    private static void lines(String notice) {
        if (notice.lines().map(String::strip).filter(line -> !line.isEmpty()).count() < 2) {
            throw new IllegalStateException("no lines");
        }
    }

    private static void document(Path file) {
        switch (NoticeFile.open(file)) {
            case NoticeFile.Readable(var words) -> text(words);
            case NoticeFile.Unreadable(_, var why) -> throw new IllegalStateException(why);
        }
    }

    private static void opened(Path file) {
        try {
            Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String sample() throws IOException {
        try (var in = NoticeBench.class.getResourceAsStream("/bench/notice.txt")) {
            if (in == null) {
                throw new IllegalStateException("the product comes with /bench/notice.txt");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static void write(String notice, Path file) throws IOException {
        try (var word = new XWPFDocument();
                var out = Files.newOutputStream(file)) {
            notice.lines().forEach(line -> word.createParagraph().createRun().setText(line));
            word.write(out);
        }
    }
}
