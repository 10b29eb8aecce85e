package cn.kehui.ground.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.KehuiTest;
import cn.kehui.ground.base.NotFound;
import cn.kehui.world.Qingdao2025;
import java.time.LocalDate;
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
    void theShippedYearsAreThere() {
        assertThat(calendars.years()).isEqualTo(ShippedYears.all());
        assertThat(calendars.current().works(LocalDate.of(2025, 5, 2))).isFalse();
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
