package cn.kehui.ground.scan;

import java.io.InputStream;
import java.util.Optional;

/** A room that keeps files of its own outside the vault, and gives them out to be looked into. */
public interface ScanSource {
    /** The bytes; empty: it keeps no such file any more. */
    Optional<InputStream> open(String sha256);

    /** Told once a file that waited was found clean, or not. */
    void ended(String sha256);
}
