package cn.kehui.filing.submission;

import cn.kehui.ground.base.FileNames;
import cn.kehui.ground.vault.BlobId;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * A document or picture that goes with what is filed.
 *
 * @param demand the id of what the duty asks for: {@code summary}, {@code photos}
 * @param name as its sender called it, without folders
 * @param size bytes
 * @param state why it cannot be had, in two words; empty: it can
 */
public record Attachment(
        UUID id,
        String demand,
        String name,
        BlobId blob,
        long size,
        Instant addedAt,
        String state) {
    private static final Set<String> PICTURES = Set.of("jpg", "jpeg", "png");

    /** Whether its name says that it is a picture that can be shown small. */
    public boolean picture() {
        var ending = FileNames.ending(name).toLowerCase(Locale.ROOT);
        return PICTURES.contains(ending);
    }

    Attachment with(String words) {
        return new Attachment(id, demand, name, blob, size, addedAt, words);
    }

    /** What became of an attempt to add one. */
    public sealed interface Adding {
        record Added(Attachment attachment) implements Adding {}

        /** It is not what is asked for. */
        record Refused(cn.kehui.ground.base.Finding why) implements Adding {}
    }
}
