package cn.kehui.database;

import cn.kehui.base.Texts;

/**
 * The database cannot be started as things are; the message tells a person, in Chinese, why and
 * what to do.
 */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    Refusal(String key, Object... args) {
        super(Texts.say(key, args));
    }

    Refusal because(Throwable cause) {
        initCause(cause);
        return this;
    }
}
