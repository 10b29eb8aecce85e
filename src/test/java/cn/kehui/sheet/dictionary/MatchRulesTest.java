package cn.kehui.sheet.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.form.Forms;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The questions of the forms that notices send ask for these facts. */
class MatchRulesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "recommendation@2025 | name=TITLE intro=INTRO time_place=TIME_PLACE recommender=FILER contact=CONTACT",
                "key-project@2021 | name=TITLE host=HOSTS authority=AUTHORITY place=PLACE time=TIME leader=LEADER contact=CONTACT_PERSON address=ADDRESS postcode=POSTCODE phone=PHONE fax=FAX mail=MAIL funds=BUDGET expected_people=EXPECTED intro=INTRO",
                "open-institution@2021 | name=LEAD open_time=TIME content=OPENING address=PLACE contact=CONTACT_PERSON phone=PHONE",
                "exhibition@2021 | exhibitor=LEAD contact=CONTACT intro=EXHIBIT district_contact~CONTACT",
                "week-statistics@2025 | events_held=EVENTS funds_central=FUNDS_CENTRAL funds_province=FUNDS_PROVINCE funds_city=FUNDS_CITY funds_county=FUNDS_COUNTY funds_enterprise=FUNDS_ENTERPRISE in_kind=IN_KIND funds_other=FUNDS_OTHER staff_fulltime=STAFF_FULLTIME staff_scientists=STAFF_SCIENTISTS staff_volunteers=STAFF_VOLUNTEERS staff_other=STAFF_OTHER public_on_site=PUBLIC_ON_SITE public_online=PUBLIC_ONLINE media_outlets=MEDIA_OUTLETS media_reports=MEDIA_REPORTS venues_open=VENUES_OPEN institutes_open=INSTITUTES_OPEN universities_open=UNIVERSITIES_OPEN"
            })
    void asksForFacts(String id, String facts) {
        assertThat(said(form(id))).isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource({
        "举办时间、地点, 举办时间地点",
        "活动简介（100字以内，方案可附后）, 活动简介",
        "联 系 人, 联系人",
        "经费(单位：万元(人民币)), 经费",
        "（空）, ''"
    })
    void whatDoesNotCountIsLeftOut(String label, String plain) {
        assertThat(DictionaryWords.plain(label)).isEqualTo(plain);
    }

    /** Of a question whose words only stand within: {@code ~}. */
    private static String said(Form form) {
        return MatchRules.of(form).entrySet().stream()
                .map(
                        one ->
                                one.getKey()
                                        + (one.getValue().sure() ? "=" : "~")
                                        + one.getValue().fact())
                .collect(Collectors.joining(" "));
    }

    private static Form form(String id) {
        return Forms.shipped(FormId.of(id)).orElseThrow();
    }
}
