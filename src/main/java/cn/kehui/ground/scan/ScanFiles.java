package cn.kehui.ground.scan;

import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.vault.BlobId;
import cn.kehui.ground.vault.Vault;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds a file by its digest, in the vault or in a room that keeps its own. */
@Component
class ScanFiles {
    private final Vault vault;
    private final ObjectProvider<ScanSource> sources;

    /** The sources use this room themselves, so they are asked for late. */
    ScanFiles(Vault vault, ObjectProvider<ScanSource> sources) {
        this.vault = vault;
        this.sources = sources;
    }

    Optional<InputStream> open(String sha256) {
        try {
            return Optional.of(vault.open(new BlobId(sha256)));
        } catch (NotFound e) {
            return all().stream().flatMap(source -> source.open(sha256).stream()).findFirst();
        }
    }

    void ended(String sha256) {
        all().forEach(source -> source.ended(sha256));
    }

    private List<ScanSource> all() {
        return sources.stream().toList();
    }
}
