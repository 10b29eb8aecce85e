package cn.kehui.ground.message;

import java.time.Instant;

/**
 * A mail as the outbox shows it.
 *
 * @param to the person, {@code unit} of which unit
 * @param answer the mail server's last words; empty: it has not spoken
 */
public record Mailed(
        MessageId id,
        String to,
        String unit,
        String address,
        String title,
        String body,
        Instant toldAt,
        MailState state,
        int tries,
        Instant nextAt,
        String answer) {}
