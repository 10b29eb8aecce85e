package cn.kehui.filing.submission.web;

import cn.kehui.sheet.printed.SaidBeside;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to be attached.
 *
 * @param demand as the duty names it, {@code id} of its place in the page
 * @param asks how many and of what kind, with the clause
 * @param accept endings of names, as an input takes them
 * @param rules what the campaign asks of pictures, each with its clause
 * @param why the name of the input for a reason, {@code reason} what was given; null: nothing is
 *     asked
 */
public record AttachmentPart(
        String demand,
        String id,
        String title,
        String asks,
        String accept,
        List<String> rules,
        List<SaidBeside> said,
        String why,
        @Nullable String reason,
        List<FilePart> files) {

    /** {@code size} in words, {@code small} where its small picture is; empty: it is none. */
    public record FilePart(String href, String name, String size, String small) {}
}
