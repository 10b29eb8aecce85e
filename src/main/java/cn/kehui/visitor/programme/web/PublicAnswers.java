package cn.kehui.visitor.programme.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;

/**
 * What was answered to everybody, kept as it was sent until the programme changes: within a bound
 * of bytes, the least asked for goes first.
 */
@Component
class PublicAnswers {
    private static final int MOST_BYTES = 24 << 20;
    private static final int TAG_LETTERS = 24;

    private final Map<String, Answered> kept = new LinkedHashMap<>(256, 0.75f, true);
    private long bytes;

    /** One answer, plain and packed. */
    private record Answered(byte[] plain, byte[] packed, String tag) {
        int size() {
            return plain.length + packed.length;
        }
    }

    /**
     * @param key names the answer and the edition it is made of: the same key is the same answer
     */
    record Asked(String key, String type) {}

    /** Answers with what was kept, or is made now; 304 where the browser has it already. */
    ResponseEntity<byte[]> of(Asked asked, NativeWebRequest request, Supplier<String> made) {
        var answered = answered(asked.key(), made);
        var accepted = String.valueOf(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        boolean packed = accepted.contains("gzip");
        var tag = "\"" + answered.tag() + (packed ? "-z" : "") + "\"";
        var known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        boolean same = known != null && known.contains(tag);
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.CACHE_CONTROL, "public, no-cache");
        headers.set(HttpHeaders.ETAG, tag);
        headers.set(HttpHeaders.VARY, "Accept-Encoding, Accept-Language");
        if (same) {
            return new ResponseEntity<>(headers, HttpStatus.NOT_MODIFIED);
        }
        headers.set(HttpHeaders.CONTENT_TYPE, asked.type());
        if (packed) {
            headers.set(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        return new ResponseEntity<>(
                packed ? answered.packed() : answered.plain(), headers, HttpStatus.OK);
    }

    private Answered answered(String key, Supplier<String> made) {
        synchronized (kept) {
            var known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        var now = answered(made.get().getBytes(UTF_8));
        synchronized (kept) {
            var before = kept.put(key, now);
            bytes += now.size() - (before == null ? 0 : before.size());
            var oldest = kept.values().iterator();
            while (bytes > MOST_BYTES && oldest.hasNext()) {
                bytes -= oldest.next().size();
                oldest.remove();
            }
        }
        return now;
    }

    private static Answered answered(byte[] plain) {
        try {
            var packed = new ByteArrayOutputStream(plain.length / 3);
            try (var out = new GZIPOutputStream(packed)) {
                out.write(plain);
            }
            var digest = MessageDigest.getInstance("SHA-256").digest(plain);
            return new Answered(
                    plain,
                    packed.toByteArray(),
                    HexFormat.of().formatHex(digest).substring(0, TAG_LETTERS));
        } catch (IOException e) {
            throw new UncheckedIOException("packed in memory", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
