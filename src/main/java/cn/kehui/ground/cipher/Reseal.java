package cn.kehui.ground.cipher;

/** A room that keeps values sealed, and seals those anew that are sealed otherwise than now. */
public interface Reseal {
    /**
     * Seals some anew, in a transaction of its own. Safe to repeat, and to end at any moment.
     *
     * @param most how many
     * @return how many there were; 0: all is sealed as of now
     */
    int reseal(int most);
}
