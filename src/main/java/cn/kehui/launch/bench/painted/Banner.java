package cn.kehui.launch.bench.painted;

/**
 * A banner as it may hang on a photograph.
 *
 * @param words what stands on it; a line break begins a second line
 * @param width of the picture's width, 0 to 1; of one that stands, of its height
 * @param yaw degrees by which one looks at it from aside
 * @param blur standard deviation in pixels of a picture 1,600 wide
 * @param light how bright the picture is; 1 as taken in the open
 * @param seed of all that is left to chance
 */
public record Banner(
        String words, Kind kind, double width, double yaw, double blur, double light, long seed) {

    /** How it is made. */
    public enum Kind {
        /** Yellow letters on red cloth. */
        CLOTH,
        /** White letters on a blue wall behind a stage. */
        WALL,
        /** Of glowing dots on black. */
        LED,
        /** Letters on a bow over a gate. */
        BOW,
        /** A pillar, its characters one below another. */
        PILLAR,
        /** Behind heads that hide parts of it, none of the words. */
        CROWDED
    }
}
