package cn.kehui.launch.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.ground.base.Json;
import cn.kehui.ground.database.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A restore that ended half-way is begun anew in the same place. */
@Tag("slow")
class HalfRestoredTest extends BackupDesk {
    @Test
    void isBegunAnewWhereItEnded() throws Exception {
        var whole = made();
        var short1 = oneRowShort(whole);

        assertThatThrownBy(() -> restore("to", short1)).isInstanceOf(IllegalStateException.class);
        assertThat(half("to")).isTrue();

        var read = restore("to", whole);
        assertThat(half("to")).isFalse();
        assertThat(read.tables().stream().mapToLong(Manifest.Table::rows).sum()).isPositive();
        assertThatThrownBy(() -> restore("to", whole)).hasMessageContaining("已经有数据");
    }

    private boolean half(String name) throws Exception {
        try (var running = Database.start(place(name));
                var db = running.coordinates().connect()) {
            return HalfRestored.is(db);
        }
    }

    /** The same backup, which promises a row more than it holds: found only as it is filled in. */
    private Path oneRowShort(Path whole) throws IOException {
        var file = folder.resolve("short.kehui");
        try (var from = new ZipFile(whole.toFile());
                var to = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : java.util.Collections.list(from.entries())) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                var bytes = from.getInputStream(entry).readAllBytes();
                to.write(entry.getName().equals(Manifest.ENTRY) ? promising(bytes) : bytes);
                to.closeEntry();
            }
        }
        return file;
    }

    private static byte[] promising(byte[] manifest) {
        var said = Json.read(new String(manifest, UTF_8), Manifest.class);
        var last = said.tables().getLast();
        return Json.write(said)
                .replace(
                        Json.write(last),
                        Json.write(
                                new Manifest.Table(
                                        last.name(),
                                        last.columns(),
                                        last.rows() + 1,
                                        last.sha256())))
                .getBytes(UTF_8);
    }
}
