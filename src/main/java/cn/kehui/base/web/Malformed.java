package cn.kehui.base.web;

/** A request that no page can be asked with: the one way out of a filter, with its words. */
final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Mistake mistake;

    Malformed(Mistake mistake) {
        super(mistake.title(), null, false, false);
        this.mistake = mistake;
    }

    Mistake mistake() {
        return mistake;
    }
}
