package cn.kehui.visitor.door.web;

import cn.kehui.visitor.door.DoorEvent;
import cn.kehui.visitor.door.DoorMerge;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a telephone sends, as it comes in a form: a line for each thing that was done.
 *
 * @param device its id
 * @param now by its own clock, in milliseconds since 1970
 * @param events {@code number session kind party adults children at}, with tabs between
 */
record SentScans(@Nullable String device, @Nullable String now, @Nullable String events) {
    /** So many at once: the rest comes after. */
    static final int MOST = 500;

    /** No telephone does as much: with its number a device ends. */
    private static final long LAST_NUMBER = 100_000;

    /** As many people as come in one press. */
    private static final int PEOPLE = 500;

    /** Beyond it no clock of a telephone goes. */
    private static final long LAST = Instant.parse("2200-01-01T00:00:00Z").toEpochMilli();

    private static final int PARTS = 7;
    private static final int LONGEST = 15;
    private static final Pattern PARTY = Pattern.compile("[0-9A-HJKMNP-TV-Z]{12}");
    private static final Pattern KEY = Pattern.compile("[\\w.-]{1,64}");

    /** Empty: that is nothing that a telephone of ours sends. */
    Optional<DoorMerge.Sending> read() {
        try {
            var lines = said(events).lines().toList();
            if (lines.size() > MOST) {
                return Optional.empty();
            }
            var read = new ArrayList<DoorEvent>();
            for (var line : lines) {
                read.add(event(line.split("\t", -1)));
            }
            return Optional.of(
                    new DoorMerge.Sending(UUID.fromString(said(device)), moment(said(now)), read));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static DoorEvent event(String[] parts) {
        if (parts.length != PARTS) {
            throw new IllegalArgumentException(Arrays.toString(parts));
        }
        var kind = DoorEvent.Kind.valueOf(parts[2]);
        long number = number(parts[0], 1, LAST_NUMBER);
        boolean ticket = kind == DoorEvent.Kind.TICKET;
        if (!KEY.matcher(parts[1]).matches()
                || ticket != PARTY.matcher(parts[3]).matches()
                || ticket == parts[3].isEmpty()) {
            throw new IllegalArgumentException(parts[3]);
        }
        return new DoorEvent(
                number,
                parts[1],
                kind,
                parts[3],
                (int) number(parts[4], -PEOPLE, PEOPLE),
                (int) number(parts[5], -PEOPLE, PEOPLE),
                moment(parts[6]));
    }

    private static Instant moment(String words) {
        return Instant.ofEpochMilli(number(words, 0, LAST));
    }

    private static long number(String words, long least, long most) {
        if (words.length() > LONGEST) {
            throw new IllegalArgumentException("too long");
        }
        long number = Long.parseLong(words);
        if (number < least || number > most) {
            throw new IllegalArgumentException(words);
        }
        return number;
    }

    private static String said(@Nullable String words) {
        return words == null ? "" : words;
    }
}
