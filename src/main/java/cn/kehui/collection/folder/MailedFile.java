package cn.kehui.collection.folder;

import cn.kehui.ground.base.Finding;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One file of a mailbox, lying on disk for as long as it is read.
 *
 * @param name with its folders, as the clerk would look for it; of a file in a ZIP: {@code
 *     来件.zip/崂山区.docx}
 * @param file its bytes; null if they could not be had
 * @param passing whether the bytes were unpacked for reading, and go when it is done
 * @param trouble why there are no bytes; null if there are
 */
public record MailedFile(
        String name, @Nullable Path file, boolean passing, @Nullable Finding trouble) {}
