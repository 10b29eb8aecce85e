/**
 * How the tree of units is kept: units added, changed, closed, posts handed over, whole tables
 * imported, each of it an act of a person in the journal. It stands above {@code account}, since
 * {@code org}, which keeps the units themselves, may not know who acts. Owns {@code unit_import}.
 */
@ApplicationModule(
        displayName = "名录 Directory",
        allowedDependencies = {
            "ground.base",
            "ground.org",
            "ground.account",
            "ground.calendar",
            "ground.parcel",
            "ground.workshop",
            "sheet.document",
            "duty.obligation",
            "duty.standing"
        })
@NullMarked
package cn.kehui.staff.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
