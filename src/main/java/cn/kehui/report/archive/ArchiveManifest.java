package cn.kehui.report.archive;

import cn.kehui.ground.cipher.Suite;
import java.util.List;

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
