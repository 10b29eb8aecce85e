/**
 * Measures what the product claims, each figure beside a floor measured in the same run. No table.
 */
@ApplicationModule(
        displayName = "量尺 Benchmarks",
        allowedDependencies = {
            "ground.base",
            "ground.database",
            "ground.org",
            "ground.parcel",
            "ground.account",
            "ground.vault",
            "sheet.form",
            "notice.reader",
            "ground.workshop",
            "week.sight",
            "visitor.programme",
            "week.activity",
            "week.ledger",
            "visitor.booking",
            "visitor.door",
            "report.archive",
            "ground.cipher",
            "sheet.dictionary",
            "sheet.mailroom",
            "sheet.layout",
            "collection.folder",
            "collection.visit",
            "filing.batch",
            "duty.campaign",
            "duty.obligation",
            "filing.submission",
            "filing.review",
            "total.statistics",
            "total.export"
        })
@NullMarked
package cn.kehui.launch.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
