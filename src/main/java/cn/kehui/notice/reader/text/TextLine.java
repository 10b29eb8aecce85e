package cn.kehui.notice.reader.text;

/**
 * One paragraph of the text made fit to read.
 *
 * @param from in the clean text
 * @param to behind its last character
 * @param blanks how many empty lines stood before it
 * @param cell whether it stood behind a tab, as the cells of a table do
 */
public record TextLine(String text, int from, int to, int blanks, boolean cell) {
    public boolean empty() {
        return text.isEmpty();
    }
}
