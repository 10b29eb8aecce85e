package cn.kehui.ground.base;

/** There is no such thing, or it is not for the one who asks: the two look alike on purpose. */
public final class NotFound extends RuntimeException {
    public NotFound(Object what) {
        super(String.valueOf(what));
    }
}
