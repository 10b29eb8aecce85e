package cn.kehui.intake;

import org.apache.poi.openxml4j.util.ZipSecureFile;

/** How much of a file is read before it is refused: a mailed form is small, and what is not small is no form. */
final class Limits {
    /** Bytes of one part of a document, unpacked. */
    static final long PART = 48L << 20;

    /** Bytes of an old-format file, which has to be read whole. */
    static final long OLD = 48L << 20;

    /** Cells of one document. */
    static final int CELLS = 200_000;

    /** Squares of one table: merged cells count for each. */
    static final long SQUARES = 2_000_000;

    /** Tables or paragraphs within one another. */
    static final int DEPTH = 60;

    private Limits() {}

    static void apply() {
        ZipSecureFile.setMaxEntrySize(PART);
        ZipSecureFile.setMinInflateRatio(0.002);
        ZipSecureFile.setMaxFileCount(5_000);
    }

    /** Thrown where a document is larger than any form. */
    static final class TooMuch extends RuntimeException {
        TooMuch(String what) {
            super(what, null, false, false);
        }
    }
}
