package cn.kehui.ground.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.kehui.KehuiTest;
import cn.kehui.ground.base.NotFound;
import cn.kehui.world.Qingdao2025;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KehuiTest
class CalendarsTest {
    private static final LocalDate LABOUR_DAY = LocalDate.of(2027, 5, 3);

    @Autowired Calendars calendars;
    @Autowired Qingdao2025 qingdao;
    @Autowired JdbcClient db;

    @Test
    void theShippedYearsAreThere() throws IOException {
        assertThat(calendars.years())
                .extracting(LegalYear::year, LegalYear::source, LegalYear::imported)
                .containsExactly(
                        tuple(2021, "国办发明电〔2020〕27号", false),
                        tuple(2022, "国办发明电〔2021〕11号", false),
                        tuple(2023, "国办发明电〔2022〕16号", false),
                        tuple(2024, "国办发明电〔2023〕7号", false),
                        tuple(2025, "国办发明电〔2024〕12号", false),
                        tuple(2026, "国办发明电〔2025〕7号", false));
        for (var year : calendars.years()) {
            assertThat(year.days().stream().map(CalendarsTest::line))
                    .containsExactlyElementsOf(lines(year.year()));
        }
        assertThat(List.of(works("2025-05-02"), works("2025-04-27"), works("2025-05-06")))
                .as("a Friday off, a Sunday worked, a Tuesday")
                .containsExactly(false, true, true);
    }

    private boolean works(String day) {
        return calendars.current().works(LocalDate.parse(day));
    }

    private static String line(LegalDay day) {
        return day.day() + "," + (day.working() ? "班" : "休") + "," + day.name();
    }

    /** As the file has them, below the notice and the head. */
    private static List<String> lines(int year) throws IOException {
        var file = Path.of("src/main/resources/calendar/" + year + ".csv");
        return Files.readAllLines(file).stream().skip(2).toList();
    }

    @Test
    void aYearImportedCountsAtOnceAndIsInTheJournal() {
        assertThat(calendars.current().works(LABOUR_DAY)).isTrue();

        var kept = calendars.keep(qingdao.systemAdmin(), sheet("2027-05-03,休,劳动节"));

        assertThat(kept).isInstanceOf(Calendars.Keeping.Kept.class);
        assertThat(calendars.current().works(LABOUR_DAY)).isFalse();
        assertThat(calendars.current().knows(LABOUR_DAY, LABOUR_DAY)).isTrue();
        assertThat(
                        db.sql(
                                        "select act || ' ' || subject from journal order by seq desc limit 1")
                                .query(String.class)
                                .single())
                .isEqualTo("YearKept 2027");
    }

    @Test
    void whatAnotherProcessImportedIsSeenToo() {
        calendars.current();
        db.sql("insert into legal_year values (2027, 'x', true, gen_random_uuid())").update();
        db.sql("insert into legal_day values ('2027-05-03', 2027, false, '劳动节')").update();
        assertThat(calendars.current().works(LABOUR_DAY)).isFalse();
    }

    @Test
    void aYearTakesThePlaceOfTheOneBefore() {
        var admin = qingdao.systemAdmin();
        calendars.keep(admin, sheet("2027-05-03,休,劳动节"));
        calendars.keep(admin, sheet("2027-05-04,休,劳动节"));
        assertThat(calendars.current().works(LABOUR_DAY)).isTrue();
        assertThat(calendars.current().works(LABOUR_DAY.plusDays(1))).isFalse();
    }

    @Test
    void nothingIsKeptWhereARowIsWrong() {
        var kept =
                calendars.keep(qingdao.systemAdmin(), sheet("2027-05-03,休,劳动节\n2027-05-33,休,劳动节"));
        assertThat(kept).isInstanceOf(Calendars.Keeping.Wrong.class);
        assertThat(calendars.years()).extracting(LegalYear::year).doesNotContain(2027);
    }

    @Test
    void isKeptByTheSystemAdministratorOnly() {
        var issuer = qingdao.issuer(Qingdao2025.CITY_SCIENCE);
        assertThatThrownBy(() -> calendars.keep(issuer, sheet("2027-05-03,休,劳动节")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> calendars.check(issuer, sheet(""))).isInstanceOf(NotFound.class);
    }

    private static YearSheet sheet(String text) {
        return new YearSheet("2027", "国办发明电〔2026〕1号", text);
    }
}
