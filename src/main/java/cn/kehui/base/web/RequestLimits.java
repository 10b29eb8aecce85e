package cn.kehui.base.web;

import org.springframework.util.unit.DataSize;

/** How much one request may carry. The sizes are those of {@code application.properties}. */
final class RequestLimits {
    /** All files of one upload. */
    static final DataSize UPLOAD = DataSize.ofMegabytes(300);

    /** A form without files. */
    static final DataSize FORM = DataSize.ofMegabytes(4);

    /** What one field holds at most where nothing narrower is said, in characters. */
    static final int FIELD = 100_000;

    private RequestLimits() {}
}
