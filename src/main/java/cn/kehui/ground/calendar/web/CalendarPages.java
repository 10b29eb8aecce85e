package cn.kehui.ground.calendar.web;

import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Beijing;
import cn.kehui.ground.base.Csv;
import cn.kehui.ground.base.FileNames;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Page;
import cn.kehui.ground.calendar.Calendars;
import cn.kehui.ground.calendar.LegalYear;
import cn.kehui.ground.calendar.YearCheck;
import cn.kehui.ground.calendar.YearSheet;
import cn.kehui.ground.calendar.web.CalendarPage.Entry;
import cn.kehui.ground.calendar.web.CalendarPage.Problem;
import cn.kehui.jte.Templates;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The calendar: the days off of each year, and importing another year. */
@Controller
final class CalendarPages {
    /** Bytes of a year: a line for each of its days is a hundredth of it. */
    private static final long LARGEST = 1L << 20;

    private final Calendars calendars;
    private final Templates templates;
    private final Clock clock;

    CalendarPages(Calendars calendars, Templates templates, Clock clock) {
        this.calendars = calendars;
        this.templates = templates;
        this.clock = clock;
    }

    /**
     * @param year 0: the current one
     * @param kept the year that has just been imported; 0: none
     */
    @GetMapping("/calendar")
    Page one(
            Visit visit,
            @RequestParam(defaultValue = "0") int year,
            @RequestParam(defaultValue = "0") int kept) {
        if (!Calendars.keeps(visit.actor())) {
            throw new NotFound("the calendar is kept by the system administrator");
        }
        var said = of(kept).map(one -> Texts.say("calendar.kept", kept, one.source())).orElse("");
        return Page.ok(
                templates.groundCalendarCalendar(
                        page(visit, kept == 0 ? year : kept, Entry.NONE, said)));
    }

    /** Looks at a year, or keeps it where {@code step} says so. */
    @PostMapping("/calendar/imports")
    Page hand(
            Visit visit,
            YearSheet typed,
            @RequestParam(defaultValue = "") String step,
            @RequestParam @Nullable MultipartFile file)
            throws IOException {
        boolean none = file == null || "".equals(file.getOriginalFilename());
        if (!none && file.getSize() > LARGEST) {
            return unread(visit, typed, Texts.say("calendar.too-large", LARGEST >> 20));
        }
        if (!none && file.isEmpty()) {
            var name = FileNames.plain(Objects.requireNonNullElse(file.getOriginalFilename(), ""));
            return unread(visit, typed, Texts.say("calendar.empty-file", name));
        }
        var sheet = none ? typed : new YearSheet(typed.year(), typed.source(), text(file));
        if (!step.equals("keep")) {
            return checked(visit, sheet, calendars.check(visit.actor(), sheet));
        }
        return switch (calendars.keep(visit.actor(), sheet)) {
            case Calendars.Keeping.Kept(var year) -> Page.seeOther("/calendar?kept=" + year.year());
            case Calendars.Keeping.Wrong(var check) -> checked(visit, sheet, check);
        };
    }

    /** Nothing was read; what was typed stays in its fields. */
    private Page unread(Visit visit, YearSheet typed, String why) {
        if (!Calendars.keeps(visit.actor())) {
            throw new NotFound("the calendar is kept by the system administrator");
        }
        var entry = Entry.of(typed, List.of(new Problem("file", why)));
        return Page.unprocessable(templates.groundCalendarCalendar(page(visit, 0, entry, "")));
    }

    private static String text(MultipartFile file) throws IOException {
        try (var in = file.getInputStream()) {
            return Csv.text(in.readNBytes((int) LARGEST));
        }
    }

    private Page checked(Visit visit, YearSheet sheet, YearCheck check) {
        var entry =
                new Entry(
                        sheet.year(),
                        sheet.source(),
                        sheet.text(),
                        true,
                        said(check, Finding::stops),
                        said(check, finding -> !finding.stops()),
                        YearPrint.holidays(check.year()),
                        of(check.year().year()).map(LegalYear::source).orElse(""));
        var print = templates.groundCalendarCalendar(page(visit, check.year().year(), entry, ""));
        return check.stops() ? Page.unprocessable(print) : Page.ok(print);
    }

    private static List<Problem> said(YearCheck check, Predicate<Finding> which) {
        return check.findings().stream()
                .filter(which)
                .map(finding -> new Problem(finding.at(), finding.message()))
                .toList();
    }

    private CalendarPage page(Visit visit, int asked, Entry entry, String said) {
        var today = Beijing.today(clock);
        int year = asked == 0 ? today.getYear() : asked;
        var known = of(year);
        return new CalendarPage(
                visit.shell(),
                year,
                calendars.years().stream()
                        .map(LegalYear::year)
                        .map(
                                one ->
                                        new CalendarPage.Year(
                                                one, "/calendar?year=" + one, one == year))
                        .toList(),
                known.map(LegalYear::source).orElse(""),
                known.map(
                                one ->
                                        Texts.say(
                                                one.imported()
                                                        ? "calendar.imported"
                                                        : "calendar.shipped"))
                        .orElse(""),
                known.map(YearPrint::holidays).orElse(List.of()),
                entry,
                said);
    }

    private Optional<LegalYear> of(int year) {
        return calendars.years().stream().filter(one -> one.year() == year).findFirst();
    }
}
