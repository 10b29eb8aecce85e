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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;

/**
 * What was answered to everybody, kept as it was sent until the programme changes: within a bound
 * of bytes, the least asked for goes first. Whoever asks for what is being made waits for it.
 */
@Component
class PublicAnswers {
    private static final int MOST_BYTES = 24 << 20;
    private static final int TAG_LETTERS = 24;

    /** Bytes that an answer takes besides its own and those of its name. */
    private static final int OVERHEAD = 512;

    private final Map<String, Answered> kept = new LinkedHashMap<>(256, 0.75f, true);
    private final Map<String, CompletableFuture<Answered>> making = new ConcurrentHashMap<>();
    private final long most;
    private long bytes;

    @Autowired
    PublicAnswers() {
        this(MOST_BYTES);
    }

    /**
     * @param most bytes that are kept
     */
    PublicAnswers(long most) {
        this.most = most;
    }

    /** One answer, plain and packed. */
    private record Answered(byte[] plain, byte[] packed, String tag) {
        long size(String key) {
            return plain.length + packed.length + 2L * key.length() + OVERHEAD;
        }
    }

    /**
     * What is answered.
     *
     * @param worth whether it is kept: what anybody can ask for without end, and what finds
     *     nothing, is not
     */
    record Made(String text, boolean worth) {}

    /**
     * @param key names the answer and the edition it is made of: the same key is the same answer
     */
    record Asked(String key, String type) {}

    /** Answers with what was kept, or is made now and kept. */
    ResponseEntity<byte[]> of(Asked asked, NativeWebRequest request, Supplier<String> made) {
        return perhaps(asked, request, () -> new Made(made.get(), true));
    }

    /** Answers with what was kept, or is made now; 304 where the browser has it already. */
    ResponseEntity<byte[]> perhaps(Asked asked, NativeWebRequest request, Supplier<Made> made) {
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

    private Answered answered(String key, Supplier<Made> made) {
        var known = kept(key);
        if (known != null) {
            return known;
        }
        var mine = new CompletableFuture<Answered>();
        var other = making.putIfAbsent(key, mine);
        if (other != null) {
            return waited(other);
        }
        try {
            var answered = made(key, made);
            mine.complete(answered);
            return answered;
        } catch (RuntimeException | Error e) {
            mine.completeExceptionally(e);
            throw e;
        } finally {
            making.remove(key);
        }
    }

    private Answered made(String key, Supplier<Made> made) {
        var meanwhile = kept(key); // who made it may have ended since it was looked for
        if (meanwhile != null) {
            return meanwhile;
        }
        var now = made.get();
        var answered = answered(now.text().getBytes(UTF_8));
        if (now.worth()) {
            keep(key, answered);
        }
        return answered;
    }

    private @Nullable Answered kept(String key) {
        synchronized (kept) {
            return kept.get(key);
        }
    }

    private static Answered waited(CompletableFuture<Answered> other) {
        try {
            return other.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException told ? told : e;
        }
    }

    private void keep(String key, Answered now) {
        synchronized (kept) {
            var before = kept.put(key, now);
            bytes += now.size(key) - (before == null ? 0 : before.size(key));
            var oldest = kept.entrySet().iterator();
            while (bytes > most && oldest.hasNext()) {
                var one = oldest.next();
                bytes -= one.getValue().size(one.getKey());
                oldest.remove();
            }
        }
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
