package cn.kehui.ground.workshop;

/**
 * For whom a file is read: files of different people take turns, so that one person's hundred do
 * not keep another's one waiting.
 *
 * @param key tells one person, or one visit, from another; never shown
 */
public record Whose(String key) {
    /** Who works alone on this machine. */
    public static final Whose OWN = new Whose("own");
}
