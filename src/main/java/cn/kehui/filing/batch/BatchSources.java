package cn.kehui.filing.batch;

import cn.kehui.collection.visit.Collected;
import cn.kehui.collection.visit.Collections;
import cn.kehui.filing.submission.Draft;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.vault.Vault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where the files of a batch lie, and what was read of them. */
@Component
record BatchSources(Collections collections, Vault vault) {

    /** By number, as they were looked at; null: something else stands there now. */
    @Nullable Map<Integer, Collected> table(Batch batch) {
        try {
            var table = collections.table(batch.collection());
            return table.collection().version() == batch.version()
                    ? table.files().stream()
                            .collect(Collectors.toMap(Collected::number, Function.identity()))
                    : null;
        } catch (NotFound e) {
            return null;
        }
    }

    /** A version says which file it was read from, and the file stays as long as it does. */
    Draft.Source kept(Batch batch, BatchFile file) {
        var sheet = collections.original(batch.collection(), file.number());
        try (var bytes = sheet.bytes()) {
            var blob = vault.keep(bytes);
            return new Draft.Source(
                    blob.id().sha256(), file.name().substring(file.name().lastIndexOf('/') + 1));
        } catch (IOException e) {
            throw new UncheckedIOException("a collected file cannot be kept", e);
        }
    }
}
