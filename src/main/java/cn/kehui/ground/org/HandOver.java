package cn.kehui.ground.org;

import java.time.LocalDate;

/** What became of handing a post to another. */
public sealed interface HandOver {
    record HandedOver(Post post) implements HandOver {}

    /** The one who holds it came later than that day, or on it. */
    record TooEarly(LocalDate since) implements HandOver {}
}
