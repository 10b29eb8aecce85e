package cn.kehui.ground.scan;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.kehui.ground.vault.BlobId;
import cn.kehui.ground.vault.Vault;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpRange;
import org.springframework.stereotype.Service;
import org.springframework.util.StreamUtils;

/** Gives files of the vault to browsers: what people sent only once it was found clean. */
@Service
public class Handout {
    private final Vault vault;
    private final Scans scans;

    Handout(Vault vault, Scans scans) {
        this.vault = vault;
        this.scans = scans;
    }

    /**
     * A file as it came, to be saved; no browser opens it in our pages.
     *
     * @param size bytes
     * @throws Unclean if it was not found clean
     */
    public void original(BlobId file, String name, long size, HttpServletResponse to)
            throws IOException {
        scans.require(file);
        to.setContentType("application/octet-stream");
        to.setHeader("X-Content-Type-Options", "nosniff");
        to.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment().filename(name, UTF_8).build().toString());
        to.setContentLengthLong(size);
        send(file, to);
    }

    /**
     * A film to be looked at in a page, or as much of it as is asked for.
     *
     * @param range as the header has it; null: all is asked for
     * @throws Unclean if it was not found clean
     */
    public void film(Film film, @Nullable String range, HttpServletResponse to) throws IOException {
        scans.require(film.file());
        to.setContentType(film.type());
        to.setHeader("X-Content-Type-Options", "nosniff");
        to.setHeader("Accept-Ranges", "bytes");
        long from = 0;
        long end = film.size() - 1;
        if (range != null) {
            var asked = range(range, film.size());
            if (asked == null) {
                to.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
                to.setHeader("Content-Range", "bytes */" + film.size());
                return;
            }
            from = asked.getRangeStart(film.size());
            end = asked.getRangeEnd(film.size());
            to.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            to.setHeader("Content-Range", "bytes " + from + "-" + end + "/" + film.size());
        }
        to.setContentLengthLong(end - from + 1);
        try (var in = vault.open(film.file())) {
            in.skipNBytes(from);
            StreamUtils.copyRange(in, to.getOutputStream(), 0, end - from);
        }
    }

    /**
     * @param type as browsers name it: never what a browser runs or prints
     * @param size bytes
     */
    public record Film(BlobId file, String type, long size) {}

    /** The one that is asked for; null: several, or none that there is. */
    private static @Nullable HttpRange range(String words, long size) {
        try {
            var ranges = HttpRange.parseRanges(words);
            return ranges.size() == 1
                            && ranges.getFirst().getRangeStart(size) < size
                            && ranges.getFirst().getRangeEnd(size)
                                    >= ranges.getFirst().getRangeStart(size)
                    ? ranges.getFirst()
                    : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** A JPEG that we made of it. */
    public void picture(BlobId made, HttpServletResponse to) throws IOException {
        to.setContentType("image/jpeg");
        to.setHeader("X-Content-Type-Options", "nosniff");
        // what it shows never changes; who may see it is asked again each day
        to.setHeader("Cache-Control", "private, max-age=86400");
        send(made, to);
    }

    /** There is no picture of it. */
    public static void noPicture(HttpServletResponse to) {
        to.setStatus(HttpServletResponse.SC_SEE_OTHER);
        to.setHeader("Location", "/no-picture.svg");
    }

    private void send(BlobId file, HttpServletResponse to) throws IOException {
        try (var in = vault.open(file)) {
            in.transferTo(to.getOutputStream());
        }
    }
}
