package cn.kehui.ground.database;

import cn.kehui.ground.base.Texts;

/**
 * The database cannot be started, copied or filled as things are; the message tells a person, in
 * Chinese, why and what to do.
 */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    /**
     * @param key of the text, {@code args}: what it names
     */
    public Refusal(String key, Object... args) {
        super(Texts.say(key, args));
    }

    /** The same, with what the log needs. */
    public Refusal because(Throwable cause) {
        initCause(cause);
        return this;
    }
}
