package cn.kehui.filing.batch;

import cn.kehui.collection.visit.Collected;
import cn.kehui.collection.visit.Collections;
import cn.kehui.filing.submission.Draft;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.vault.Blob;
import cn.kehui.ground.vault.Vault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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

    /**
     * A version says which file it was read from, and the file stays as long as it does. What is
     * small is kept all at once.
     *
     * @return by number
     * @throws NotFound if one of the files is gone
     */
    Map<Integer, Draft.Source> kept(Batch batch, List<BatchFile> files) {
        var numbers = files.stream().map(BatchFile::number).toList();
        var sheets = collections.originals(batch.collection(), numbers);
        var kept = new HashMap<Integer, Draft.Source>();
        var small = new ArrayList<byte[]>();
        var whose = new ArrayList<BatchFile>();
        for (var file : files) {
            var sheet = sheets.get(file.number());
            if (sheet == null) {
                throw new NotFound(file.number());
            }
            try (var bytes = sheet.bytes()) {
                if (sheet.size() <= Vault.SMALL) {
                    small.add(bytes.readAllBytes());
                    whose.add(file);
                } else {
                    kept.put(file.number(), source(file, vault.keep(bytes)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException("a collected file cannot be kept", e);
            }
        }
        var blobs = vault.keep(small);
        for (int i = 0; i < blobs.size(); i++) {
            kept.put(whose.get(i).number(), source(whose.get(i), blobs.get(i)));
        }
        return kept;
    }

    private static Draft.Source source(BatchFile file, Blob blob) {
        var name = file.name().substring(file.name().lastIndexOf('/') + 1);
        return new Draft.Source(blob.id().sha256(), name);
    }
}
