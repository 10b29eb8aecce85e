package cn.kehui.sheet.reading;

import cn.kehui.ground.base.Finding;
import java.util.List;
import java.util.stream.Stream;

/**
 * What stands in a file of one unit, where it has a row for each of several.
 *
 * @param words which row it is, and of whom: 第05行 崂山区科技局
 */
public record RowOfUnit(String words, Received received) {
    /** The same where {@code whole} is said of the file: what is asked of it is asked of each. */
    RowOfUnit within(List<Finding> whole) {
        var said =
                Stream.concat(
                                whole.stream().filter(one -> one.stops() || one.asks()),
                                received.reading().stream())
                        .toList();
        return new RowOfUnit(
                words, new Received(received.form(), received.answers(), received.places(), said));
    }
}
