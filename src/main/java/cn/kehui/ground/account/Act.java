package cn.kehui.ground.account;

/**
 * An event that a person brought about. To publish it is to record it: the journal listens, in the
 * same transaction.
 */
public interface Act extends Recorded {
    @Override
    Actor by();
}
