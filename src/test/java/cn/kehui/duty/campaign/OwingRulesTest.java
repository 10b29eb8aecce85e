package cn.kehui.duty.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.duty.campaign.Party.Receiver;
import cn.kehui.ground.org.Function;
import cn.kehui.ground.org.Level;
import cn.kehui.ground.org.UnitKind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OwingRulesTest {
    private static final Receiver SCIENCE = new Receiver.Office(Function.SCIENCE, Level.CITY);
    private static final Receiver ASSOCIATION =
            new Receiver.Office(Function.ASSOCIATION, Level.CITY);

    private final Place place = Place.qingdao();

    @Test
    void aUnitOwesOnceByTheFirstPartyThatNamesIt() {
        place.add(
                "QD-Z1",
                "高新区经发局",
                "370200",
                UnitKind.AUTHORITY,
                Level.COUNTY,
                Set.of(Function.SCIENCE, Function.ASSOCIATION));

        var owing =
                owing(
                        party("科技", functions(Function.SCIENCE), SCIENCE),
                        party("科协", functions(Function.ASSOCIATION), ASSOCIATION));

        assertThat(lines(owing))
                .containsExactly(
                        "市南区科技局 科技 青岛市科技局",
                        "市南区科协 科协 青岛市科协",
                        "崂山区科技局 科技 青岛市科技局",
                        "崂山区科协 科协 青岛市科协",
                        "高新区经发局 科技 青岛市科技局");
    }

    @Test
    void whoTakesItInOwesNothingToItself() {
        var city = new Selector(Set.of(Function.SCIENCE), Set.of(), Set.of());

        assertThat(lines(owing(party("科技", city, SCIENCE))))
                .containsExactly("市南区科技局 科技 青岛市科技局", "崂山区科技局 科技 青岛市科技局");
    }

    @Test
    void aPartyThatNamesNobodyIsToldAndOneAlreadyTakenIsNot() {
        var owing =
                owing(
                        party("科技", functions(Function.SCIENCE), SCIENCE),
                        party("又是科技", functions(Function.SCIENCE), SCIENCE),
                        party(
                                "院所",
                                new Selector(Set.of(), Set.of(UnitKind.INSTITUTE), Set.of()),
                                SCIENCE));

        assertThat(owing.unmatched().stream().map(gap -> gap.party().words()))
                .containsExactly("院所");
        assertThat(owing.owed()).hasSize(2);
    }

    @Test
    void nobodyOwesWhereTheReceiverIsMissingOrNotOne() {
        place.bureaus("QE", "青岛第二", "370200", Level.CITY);

        var owing =
                owing(
                        party("两家收", functions(Function.SCIENCE), SCIENCE),
                        party("没有收", functions(Function.SCIENCE), new Receiver.Named("市地震局")),
                        party("点名收", functions(Function.SCIENCE), new Receiver.Named("青岛市科协")));

        assertThat(owing.unreceived().stream().map(gap -> gap.party().words()))
                .containsExactly("两家收", "没有收");
        assertThat(lines(owing)).containsExactly("市南区科技局 点名收 青岛市科协", "崂山区科技局 点名收 青岛市科协");
    }

    private Owing owing(Party... parties) {
        var duty =
                new Duty(
                        new DutyId("qingdao-2025/D1"),
                        null,
                        "报送",
                        null,
                        List.of(),
                        Deadline.NONE,
                        null,
                        null,
                        List.of(parties),
                        List.of(),
                        List.of());
        var shipped = new Shipped().find(new CampaignId("qingdao-2025")).orElseThrow().campaign();
        return OwingRules.of(with(shipped, duty), place.listed());
    }

    private static Campaign with(Campaign campaign, Duty duty) {
        return new Campaign(
                campaign.id(),
                null,
                campaign.title(),
                campaign.year(),
                campaign.region(),
                campaign.issuers(),
                campaign.notice(),
                campaign.addressees(),
                campaign.themes(),
                campaign.periods(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(duty));
    }

    private static Party party(String words, Selector of, Receiver to) {
        return new Party(words, of, "", to, "", "", "三");
    }

    private static Selector functions(Function function) {
        return new Selector(Set.of(function), Set.of(), Set.of(Level.COUNTY));
    }

    private static List<String> lines(Owing owing) {
        return owing.owed().stream()
                .map(
                        one ->
                                one.unit().name()
                                        + " "
                                        + one.party().words()
                                        + " "
                                        + one.receiver().name())
                .toList();
    }
}
