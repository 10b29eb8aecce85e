package cn.kehui.report.archive;

import cn.kehui.ground.cipher.Suite;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an archive holds, and who says so. It names every file but itself and its signatures, in the
 * order of their paths.
 *
 * @param format of this file; what is not known here is refused
 * @param madeAt in UTC: 2026-06-18T09:00:00Z
 * @param unfinished it was made before the last activity was over
 */
record ArchiveManifest(
        int format,
        String campaign,
        String title,
        String madeAt,
        boolean unfinished,
        List<Entry> files) {
    static final int FORMAT = 1;
    static final String NAME = "MANIFEST.json";
    static final String SIGNATURES = "MANIFEST.sig.json";

    /**
     * Whether it is one that is known here, and whole: what somebody else wrote may be anything.
     */
    static boolean known(@Nullable ArchiveManifest read) {
        return read != null
                && read.format == FORMAT
                && Stream.of(read.campaign, read.title, read.madeAt, read.files)
                        .allMatch(Objects::nonNull)
                && read.files.stream()
                        .allMatch(one -> one != null && one.path() != null && one.sha256() != null);
    }

    /**
     * @param path with slashes, from the folder of the archive
     * @param size bytes
     * @param sha256 in hexadecimal
     */
    record Entry(String path, long size, String sha256) {}

    /** Over the bytes of the manifest as they stand in the file. */
    record Signatures(List<Signed> signatures) {}

    /**
     * @param key the public one as X.509, in base64; {@code signature} in base64
     */
    record Signed(Suite suite, String key, String signature) {}
}
