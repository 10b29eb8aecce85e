/**
 * Reads an official notice: text in, what it says out, each fact with the place it was read from.
 * Pure: no database, no clock. No table.
 *
 * <p>The root holds what others see; {@code notice.text}, {@code notice.date}, {@code notice.part},
 * {@code notice.duty}, {@code notice.form} and {@code notice.file} hold the steps of reading.
 */
@ApplicationModule(
        displayName = "读通知 Reader",
        allowedDependencies = {"ground.base", "sheet.form", "ground.workshop", "sheet.document"})
@NullMarked
package cn.kehui.notice.reader;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
