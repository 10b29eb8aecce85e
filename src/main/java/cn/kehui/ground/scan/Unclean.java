package cn.kehui.ground.scan;

/** A file cannot be had, because nobody found it clean; its words are for people. */
public class Unclean extends RuntimeException {
    Unclean(Verdict verdict) {
        super(verdict.words());
    }
}
