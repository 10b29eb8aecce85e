package cn.kehui.submission;

/**
 * An answer that may be taken over, never is without a press.
 *
 * @param field whose answer it could be; {@code venues_open.names} for the names behind a count
 * @param from where it comes from, in words
 */
public record Offer(String field, String value, String from) {}
