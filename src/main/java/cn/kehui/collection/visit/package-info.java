/**
 * The clerk's desk: forms handed in on a page, kept for the visit, put right, and taken home as one
 * table. Owns {@code collection}, {@code collected_file}, {@code collected_content}, {@code
 * correction}, {@code confirmation}.
 */
@ApplicationModule(
        displayName = "汇总台 Visit",
        allowedDependencies = {
            "ground.base",
            "ground.timekeeping",
            "ground.scan",
            "sheet.form",
            "sheet.printed",
            "ground.vault",
            "sheet.document",
            "sheet.reading",
            "ground.workshop",
            "sheet.mailroom",
            "collection.folder",
            "sheet.table",
            "sheet.markup"
        })
@NullMarked
package cn.kehui.collection.visit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
