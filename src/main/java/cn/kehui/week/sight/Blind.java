package cn.kehui.week.sight;

/** Nothing can look at a picture here: says what is missing, and what to do. */
final class Blind extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * @param message in Chinese, for whoever keeps the machine
     */
    Blind(String message, Throwable why) {
        super(message, why);
    }
}
