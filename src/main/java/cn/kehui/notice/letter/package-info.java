/**
 * The official document as it is written: its parts as data, printed as Word and PDF to GB/T
 * 9704—2012, and checked against the same. Pure but for the streams it writes to. No table.
 *
 * <p>The root holds what others see; {@code letter.text} reads and makes numbering, {@code
 * letter.check} holds the rules of the checker, {@code letter.print} sets the pages.
 */
@ApplicationModule(
        displayName = "公文 Letters",
        allowedDependencies = {"ground.base", "sheet.form", "sheet.layout", "notice.reader"})
@NullMarked
package cn.kehui.notice.letter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
