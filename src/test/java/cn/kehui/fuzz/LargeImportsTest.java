package cn.kehui.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import cn.kehui.KehuiTest;
import cn.kehui.world.Qingdao2025;
import java.io.InputStream;
import java.util.Arrays;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A table of 180 MB is refused in words, and never held as a whole. */
@Tag("slow")
@KehuiTest
class LargeImportsTest {
    private static final int PIECE = 1 << 16;

    @Autowired MockMvcTester web;
    @Autowired Qingdao2025 qingdao;

    @Test
    void unitsAreReadAsFarAsTheyMayBeLarge() {
        var sent = new Endless();

        assertThat(told("/units/imports", sent)).contains("文件超过 5 MB，没有收下。");
        assertThat(sent.read).isEqualTo((5L << 20) + PIECE);
        assertThat(sent.most).isEqualTo(PIECE);
    }

    @Test
    void aYearOfDaysIsNotReadAtAll() {
        var sent = new Endless();

        assertThat(told("/calendar/imports", sent)).contains("文件超过 1 MB，没有收下。");
        assertThat(sent.read).isZero();
    }

    private String told(String path, Endless file) {
        var answer =
                web.post()
                        .uri(path)
                        .multipart()
                        .file(file)
                        .param("year", "2026")
                        .param("source", "某号")
                        .param("text", "")
                        .with(user(qingdao.systemAdmin().id().toString()))
                        .with(csrf())
                        .exchange();
        assertThat(answer).hasStatus(422);
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), UTF_8)).text();
    }

    /** Counts what is read of it, and the largest piece asked for; whole it is not to be had. */
    private static final class Endless extends MockMultipartFile {
        private static final long SIZE = 180L << 20;
        private long read;
        private int most;

        Endless() {
            super("file", "大表.csv", "text/csv", new byte[] {'a'});
        }

        @Override
        public long getSize() {
            return SIZE;
        }

        @Override
        public byte[] getBytes() {
            throw new AssertionError("held as a whole");
        }

        @Override
        public InputStream getInputStream() {
            return new InputStream() {
                @Override
                public int read() {
                    return read < SIZE && ++read > 0 ? 'a' : -1;
                }

                @Override
                public int read(byte[] into, int from, int length) {
                    int piece = (int) Math.min(length, SIZE - read);
                    Arrays.fill(into, from, from + piece, (byte) 'a');
                    read += piece;
                    most = Math.max(most, length);
                    return piece == 0 ? -1 : piece;
                }
            };
        }
    }
}
