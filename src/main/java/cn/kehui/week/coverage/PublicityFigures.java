package cn.kehui.week.coverage;

/**
 * The two publicity figures of a unit and all below it, each counted once.
 *
 * @param outlets 参与媒体数量: outlets that told something, each once
 * @param originals 宣传报道数量: reports that are no reprints, each once (ADR 0084)
 * @param reprints reports that are reprints, each once; counted apart, in no figure
 * @param open alike names and reports that nobody has said to be one or two: counted as two
 */
public record PublicityFigures(int outlets, int originals, int reprints, int open) {
    /** Whether anything was logged: where nothing was, nothing is known, which is not 0. */
    public boolean known() {
        return originals + reprints > 0;
    }
}
