package cn.kehui.sheet.document;

import org.apache.poi.openxml4j.util.ZipInputStreamZipEntrySource;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/**
 * How much of a file is read before it is refused: a mailed form is small, and what is not small is
 * no form.
 */
final class Limits {
    /** Bytes of one part of a document, unpacked. */
    static final long PART = 48L << 20;

    /** Bytes of an old-format file with its pictures. */
    static final long OLD = 48L << 20;

    /** Bytes of the text of an old-format file, which becomes many times as large in memory. */
    static final int OLD_TEXT = 12 << 20;

    /** Bytes of an RTF, in which pictures are letters. */
    static final long RICH = 24L << 20;

    /** Bytes of a web page, and tags in it. */
    static final long PAGE = 8L << 20;

    static final int PAGE_TAGS = 200_000;

    /** Characters of one piece of text, such as a cell. */
    static final int TEXT = 1_000_000;

    /** Characters of all texts that the cells of a workbook share. */
    static final int TEXTS = 5_000_000;

    /** Cells of one document. */
    static final int CELLS = 200_000;

    /** Squares of one table: merged cells count for each. */
    static final long SQUARES = 250_000;

    /** Tables or paragraphs within one another. */
    static final int DEPTH = 60;

    private Limits() {}

    static void apply() {
        ZipSecureFile.setMaxEntrySize(PART);
        ZipSecureFile.setMinInflateRatio(0.002);
        ZipSecureFile.setMaxFileCount(5_000);
        // A package with a broken index is read from its start; large parts of it lie on disk
        // meanwhile.
        ZipInputStreamZipEntrySource.setThresholdBytesForTempFiles(1 << 20);
    }

    /** A table as squares must stay small too: its highest column by its widest row. */
    static Paper.Table checked(Paper.Table table) {
        long height = 0;
        long width = 0;
        for (var cell : table.cells()) {
            height = Math.max(height, (long) cell.row() + cell.rows());
            width = Math.max(width, (long) cell.column() + cell.columns());
        }
        if (height * width > SQUARES) {
            throw new TooMuch("squares");
        }
        return table;
    }

    /** Thrown where elements lie within one another as in no form. */
    static final class TooDeep extends RuntimeException {
        TooDeep() {
            super("depth", null, false, false);
        }
    }

    /** Thrown where a document is larger than any form. */
    static final class TooMuch extends RuntimeException {
        TooMuch(String what) {
            super(what, null, false, false);
        }
    }
}
