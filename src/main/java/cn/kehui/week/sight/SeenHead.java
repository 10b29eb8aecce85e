package cn.kehui.week.sight;

/**
 * Where a head was seen, and nothing of whose it is. It may be made unrecognisable by it.
 *
 * @param x pixels from the left of the picture
 * @param y pixels from its top
 * @param sure 0 to 1
 */
public record SeenHead(int x, int y, int width, int height, double sure) {}
