package cn.kehui.week.photo;

import cn.kehui.week.photo.file.PhotoFacts;
import cn.kehui.week.photo.film.FilmFacts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A photograph and what readers found in it.
 *
 * @param seen what was said of its words and people
 * @param small a small picture of it as a JPEG; empty: none was asked for, or none can be made
 * @param film null: it is none, or films are not asked for
 */
record PhotoRead(
        SentPhoto sent,
        PhotoFacts facts,
        PhotoKind kind,
        List<Check> seen,
        byte[] small,
        @Nullable FilmFacts film) {}
