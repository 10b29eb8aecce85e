package cn.kehui.ground.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.KehuiTest;
import cn.kehui.ground.base.NotFound;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KehuiTest
class VaultTest {
    private static final int MEBIBYTE = 1 << 20;

    /** After so many bytes all memory is collected and counted, which is dear. */
    private static final int LOOKED = 20 * MEBIBYTE;

    @Autowired Vault vault;
    @Autowired JdbcClient db;

    @Test
    void givesBackWhatItTookIn() throws IOException {
        for (int size : new int[] {0, 1, Vault.PART, Vault.PART + 1, 3 * Vault.PART}) {
            var bytes = new byte[size];
            new Random(size).nextBytes(bytes);

            var blob = vault.keep(new ByteArrayInputStream(bytes));

            assertThat(blob.size()).isEqualTo(size);
            assertThat(vault.open(blob.id()).readAllBytes()).isEqualTo(bytes);
        }
    }

    @Test
    void keepsSeveralSmallOnesAtOnceEachOnce() throws IOException {
        var report = "总结报告".getBytes(UTF_8);
        var table = "统计表".getBytes(UTF_8);
        var first = vault.keep(new ByteArrayInputStream(report));

        var blobs = vault.keep(List.of(report, table, new byte[0], table));

        assertThat(blobs.getFirst()).isEqualTo(first);
        assertThat(blobs.get(1)).isEqualTo(blobs.get(3));
        assertThat(vault.open(blobs.get(1).id()).readAllBytes()).isEqualTo(table);
        assertThat(vault.open(blobs.get(2).id()).readAllBytes()).isEmpty();
        assertThat(vault.blob(blobs.get(2).id()).size()).isZero();
        assertThat(vault.keep(List.of())).isEmpty();
        assertThatThrownBy(() -> vault.keep(List.of(new byte[Vault.SMALL + 1])))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsTheSameFileOnce() {
        var first = vault.keep(new ByteArrayInputStream("总结报告".getBytes(UTF_8)));
        assertThat(vault.keep(new ByteArrayInputStream("总结报告".getBytes(UTF_8)))).isEqualTo(first);
        assertThat(
                        db.sql("select count(*) from blob where sha256 = :sha")
                                .param("sha", first.id().sha256())
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
        assertThat(db.sql("select count(*) from blob_part").query(Integer.class).single()).isZero();
    }

    @Test
    void aBrokenUploadLeavesNothing() {
        int before = db.sql("select count(*) from blob").query(Integer.class).single();
        assertThatThrownBy(() -> vault.keep(broken())).isInstanceOf(UncheckedIOException.class);
        assertThat(db.sql("select count(*) from blob").query(Integer.class).single())
                .isEqualTo(before);
    }

    @Test
    void doesNotHoldAFileInMemory() throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        long before = used();
        var peak = new Peak();

        var blob = vault.keep(new DigestInputStream(new Noise(60 * MEBIBYTE, peak), digest));

        assertThat(blob.size()).isEqualTo(60L * MEBIBYTE);
        assertThat(blob.id().sha256()).isEqualTo(HexFormat.of().formatHex(digest.digest()));
        var again = MessageDigest.getInstance("SHA-256");
        try (var in = new DigestInputStream(vault.open(blob.id()), again)) {
            long read = 0;
            var some = new byte[8192];
            for (int length; (length = in.read(some)) >= 0; ) {
                if (read / LOOKED != (read += length) / LOOKED) {
                    peak.look();
                }
            }
        }
        assertThat(HexFormat.of().formatHex(again.digest())).isEqualTo(blob.id().sha256());
        assertThat(peak.most - before).as("bytes in use after collection").isLessThan(LOOKED);
    }

    @Test
    void knowsNoOtherFile() {
        assertThatThrownBy(() -> vault.open(new BlobId("0".repeat(64))))
                .isInstanceOf(NotFound.class);
    }

    private static InputStream broken() {
        return new InputStream() {
            private int left = 100;

            @Override
            public int read() throws IOException {
                if (left-- <= 0) {
                    throw new IOException("the connection is gone");
                }
                return 1;
            }
        };
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** What is in use in between. */
    private static final class Peak {
        private long most;

        void look() {
            most = Math.max(most, used());
        }
    }

    /** Bytes that do not repeat, as many as asked for. */
    private static final class Noise extends InputStream {
        private final Random random = new Random(1);
        private final Peak peak;
        private int left;

        Noise(int bytes, Peak peak) {
            this.left = bytes;
            this.peak = peak;
        }

        @Override
        public int read() {
            return left-- > 0 ? random.nextInt(256) : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            int some = Math.min(length, left);
            if (some <= 0) {
                return -1;
            }
            for (int i = 0; i < some; i++) {
                into[offset + i] = (byte) random.nextInt();
            }
            if (left / LOOKED != (left - some) / LOOKED) {
                peak.look();
            }
            left -= some;
            return some;
        }
    }
}
