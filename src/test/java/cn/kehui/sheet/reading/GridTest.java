package cn.kehui.sheet.reading;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.sheet.document.Paper;
import cn.kehui.sheet.document.Spot;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A table as squares. */
class GridTest {
    private static final Paper.Cell HEADING = cell("活动经费", 0, 0, 2, 1);
    private static final Paper.Cell CENTRAL = cell("中央财政", 0, 1, 1, 1);
    private static final Paper.Cell CITY = cell("市级财政", 1, 1, 1, 1);
    private static final Paper.Cell NOTE = cell("说明", 2, 0, 1, 2);
    private final Grid grid = new Grid(new Paper.Table("表", List.of(HEADING, CENTRAL, CITY, NOTE)));

    @Test
    void aMergedCellStandsInEachSquareThatItCovers() {
        assertThat(grid.height()).isEqualTo(3);
        assertThat(grid.width()).isEqualTo(2);
        assertThat(grid.at(1, 0)).isSameAs(HEADING);
        assertThat(grid.at(2, 1)).isSameAs(NOTE);
        assertThat(grid.at(3, 0)).isNull();
    }

    @Test
    void aRowHoldsEachCellOnceAndItsOwnAlone() {
        assertThat(grid.row(1)).containsExactly(HEADING, CITY);
        assertThat(grid.own(1)).containsExactly(CITY);
        assertThat(grid.row(2)).containsExactly(NOTE);
    }

    @Test
    void anEmptyTableHasNoSquares() {
        var none = new Grid(new Paper.Table("", List.of()));
        assertThat(none.height()).isZero();
        assertThat(none.width()).isZero();
        assertThat(none.at(0, 0)).isNull();
    }

    private static Paper.Cell cell(String text, int row, int column, int rows, int columns) {
        return new Paper.Cell(
                text, row, column, rows, columns, Spot.cell(0, row, column), Paper.UNMARKED);
    }
}
