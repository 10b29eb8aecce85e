package cn.kehui.sheet.document;

import cn.kehui.ground.base.Finding;
import java.util.Optional;

/**
 * A sheet that its sender does not see is not read, and is not passed over in silence either: what
 * holds figures is asked about, a list of choices is only named.
 */
final class HiddenSheet {
    private HiddenSheet() {}

    static Optional<Finding> said(Paper.Table sheet) {
        boolean filled = sheet.cells().stream().anyMatch(cell -> !cell.text().isEmpty());
        if (!filled) {
            return Optional.empty();
        }
        return Optional.of(
                figures(sheet)
                        ? Finding.asks("file", "file.hidden-sheet", sheet.name())
                        : Finding.notes("file", "file.hidden-sheet", sheet.name()));
    }

    /** Words with a number beside them in the same row. */
    private static boolean figures(Paper.Table sheet) {
        var numbered =
                sheet.cells().stream()
                        .filter(cell -> cell.text().matches("[0-9.,]{1,20}"))
                        .map(Paper.Cell::row)
                        .collect(java.util.stream.Collectors.toSet());
        return sheet.cells().stream()
                .anyMatch(
                        cell ->
                                numbered.contains(cell.row())
                                        && cell.text().chars().anyMatch(Character::isLetter));
    }
}
