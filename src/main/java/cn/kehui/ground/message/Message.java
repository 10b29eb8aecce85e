package cn.kehui.ground.message;

import java.time.Instant;

/** What a person was told. {@code unread}: and has not said to have seen. */
public record Message(
        MessageId id, String title, String body, String href, Instant toldAt, boolean unread) {}
