package cn.kehui.week.photo;

import cn.kehui.week.photo.file.PhotoFacts;
import java.util.List;

/**
 * A photograph and what readers found in it.
 *
 * @param seen what was said of its words and people
 * @param small a small picture of it as a JPEG; empty: none was asked for, or none can be made
 */
record PhotoRead(
        SentPhoto sent, PhotoFacts facts, PhotoKind kind, List<Check> seen, byte[] small) {}
