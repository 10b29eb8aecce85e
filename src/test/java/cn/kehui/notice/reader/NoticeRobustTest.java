package cn.kehui.notice.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whatever the text, the reader does not fail, and its places lie inside the text. That it ends
 * soon is counted elsewhere, in steps.
 */
@Tag("slow")
class NoticeRobustTest {
    private static final int TRIES = 150;
    private static final String NOISE = "，。；：、（）《》“”附件一二三12345日月年前报送各\n\t *第至—";

    private static List<String> samples() throws IOException {
        var samples = new ArrayList<>(List.of(Sheets.sample()));
        var seeds = Path.of("../shared/seeds");
        if (Files.isDirectory(seeds)) {
            try (var files = Files.list(seeds)) {
                for (var file : files.sorted().toList()) {
                    samples.add(Files.readString(file));
                }
            }
        }
        return samples;
    }

    private static void check(String text) {
        var draft = NoticeReader.read(text);
        var spans = new ArrayList<Span>();
        draft.duties().forEach(one -> spans.add(one.span()));
        draft.duties().forEach(one -> spans.add(one.due().span()));
        draft.contacts().forEach(one -> spans.add(one.span()));
        draft.forms().forEach(one -> one.items().forEach(item -> spans.add(item.span())));
        draft.evidence().forEach(one -> spans.add(one.span()));
        draft.attachments().forEach(one -> spans.add(one.span()));
        draft.addressees().forEach(one -> spans.add(one.span()));
        draft.warnings().forEach(one -> spans.addAll(one.spans()));
        assertThat(spans).allMatch(span -> span.to() <= draft.text().length());
        assertThat(NoticeJson.of("a", draft, true)).startsWith("{");
        assertThat(NoticeWords.of(draft)).isNotEmpty();
    }

    @Test
    void readsTextsCutAnywhere() throws IOException {
        var random = new Random(7);
        for (var sample : samples()) {
            for (int i = 0; i < TRIES; i++) {
                int from = random.nextInt(sample.length());
                check(sample.substring(from, from + random.nextInt(sample.length() - from)));
            }
        }
    }

    @Test
    void readsTextsMangled() throws IOException {
        var random = new Random(11);
        for (var sample : samples()) {
            for (int i = 0; i < TRIES; i++) {
                var text = new StringBuilder(sample);
                for (int change = 0; change < 40; change++) {
                    int at = random.nextInt(text.length());
                    switch (random.nextInt(3)) {
                        case 0 -> text.deleteCharAt(at);
                        case 1 -> text.insert(at, NOISE.charAt(random.nextInt(NOISE.length())));
                        default -> text.setCharAt(at, NOISE.charAt(random.nextInt(NOISE.length())));
                    }
                }
                check(text.toString());
            }
        }
    }

    @Test
    void readsWithoutLineBreaksAndWithNothingElse() throws IOException {
        for (var sample : samples()) {
            check(sample.replace("\n", ""));
            check(sample.replace("\n", "\n\n"));
        }
        check("");
        check("\n\n\n");
        check("\uFEFF");
    }

    @Test
    void readsLongRuns() {
        for (var part :
                List.of(
                        "各", "关于", "（", "《", "1.", "报送", "附件", "12", "一、", "年", "，", "市科技局、",
                        "各单位")) {
            check(part.repeat(20_000 / part.length()));
            check("关于举办活动的通知\n各单位：\n" + part.repeat(6_000 / part.length()) + "\n2024年1月1日");
        }
    }
}
