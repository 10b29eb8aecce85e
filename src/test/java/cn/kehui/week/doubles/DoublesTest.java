package cn.kehui.week.doubles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.NotFound;
import cn.kehui.week.doubles.Likelihood.State;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two entries of one event are merged, kept apart, and asked about again. */
class DoublesTest extends DoublesDesk {

    @Test
    void areProposedOnceBothAreSubmitted() {
        var open = open(reviewer);

        assertThat(open).hasSize(1);
        assertThat(open.getFirst().first().id()).isEqualTo(looked().first());
        assertThat(open.getFirst().signs())
                .extracting(Sign::kind)
                .containsExactly(Sign.Kind.TIME, Sign.Kind.PLACE, Sign.Kind.TITLE);
        assertThat(doubles.counts(reviewer, SMALL)).isEqualTo(Map.of(State.OPEN, 1));
    }

    @Test
    void onlyWhoSeesBothIsAsked() {
        assertThat(open(world.person(world.association, "协会", Role.REVIEWER))).hasSize(1);
        var district = world.person(world.laoshan, "区审", Role.REVIEWER);
        assertThat(open(district)).isEmpty();
        assertThat(doubles.counts(district, SMALL)).isEmpty();
        assertThatThrownBy(() -> doubles.merge(district, looked(), one, ""))
                .isInstanceOf(NotFound.class);
        var issuer = world.person(world.bureau, "发布", Role.ISSUER, Role.FILLER);
        assertThatThrownBy(() -> open(issuer)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> doubles.merge(issuer, looked(), one, ""))
                .isInstanceOf(NotFound.class);
        assertThat(doubles.counts(issuer, SMALL)).isEmpty();
    }

    @Test
    void areMergedAndPartedAgain() {
        assertThat(doubles.merge(reviewer, looked(), other, "同一场"))
                .isEqualTo(new Resolving.Decided(State.MERGED));

        assertThat(event(one)).isEqualTo(other);
        assertThat(open(reviewer)).isEmpty();
        var merged = some(State.MERGED).getFirst();
        assertThat(merged.decision()).isNotNull();
        assertThat(merged.decision().why()).isEqualTo("同一场");
        assertThat(activities.activity(filler(world.laoshan), other).title())
                .isEqualTo("2025年海洋科普进校园活动");
        assertThat(activities.activity(filler(world.laoshanAssociation), one).title())
                .isEqualTo("海洋科普进校园");

        assertThat(doubles.takeBack(reviewer, looked(State.MERGED), "看错了"))
                .isEqualTo(new Resolving.Decided(State.OPEN));

        assertThat(event(one)).isEqualTo(one);
        assertThat(open(reviewer)).hasSize(1);
        assertThat(acts()).containsExactly("ActivityMerged 同一场", "ActivityParted 看错了");
    }

    @Test
    void whatEverybodySeesIsNotCountedAsWhatNobodySees() {
        db.sql("update activity set counts = 'PUBLISHED', approved = '{}' where id = :id")
                .param("id", one.value())
                .update();

        assertThat(doubles.merge(reviewer, looked(), other, "同一场"))
                .isEqualTo(new Resolving.Hidden());
        assertThat(event(one)).isEqualTo(one);
        assertThat(doubles.merge(reviewer, looked(), one, "同一场"))
                .isEqualTo(new Resolving.Decided(State.MERGED));
    }

    @Test
    void whatIsKeptApartIsNotAskedAgain() {
        assertThat(doubles.keepApart(reviewer, looked(), "上午下午两场"))
                .isEqualTo(new Resolving.Decided(State.APART));

        again(one, world.laoshan);
        again(other, world.laoshanAssociation);

        assertThat(doubles.counts(reviewer, SMALL)).isEqualTo(Map.of(State.APART, 1));
        assertThat(doubles.takeBack(reviewer, looked(State.APART), ""))
                .isEqualTo(new Resolving.Decided(State.OPEN));
        assertThat(open(reviewer)).hasSize(1);
        assertThat(acts()).containsExactly("ActivitiesKeptApart 上午下午两场", "ApartTakenBack ");
    }

    @Test
    void whoeverIsLateIsToldHowItStands() {
        var colleague = world.person(world.association, "李审", Role.REVIEWER);
        doubles.keepApart(colleague, looked(), "两场");

        var late = doubles.merge(reviewer, looked(), one, "同一场");

        assertThat(late).isInstanceOf(Resolving.Overtaken.class);
        assertThat(((Resolving.Overtaken) late).now().state()).isEqualTo(State.APART);
        assertThat(event(one)).isEqualTo(one);
        assertThat(doubles.keepApart(reviewer, looked(), ""))
                .isInstanceOf(Resolving.Overtaken.class);
        assertThat(doubles.takeBack(reviewer, looked(), ""))
                .isInstanceOf(Resolving.Overtaken.class);
    }

    @Test
    void whatAFrozenTotalCountedStays() {
        doubles.merge(reviewer, looked(), one, "");
        db.sql(
                        """
                        insert into snapshot (id, code, campaign_id, form_id, form_version, unit_id, title, content, by_person, by_name, at)
                        select gen_random_uuid(), 'A', 'small-2025', 'f', '1', :unit, '汇总', '{}', :by, '王审', d.decided_at
                          from double_pair d where d.campaign_id = 'small-2025'
                        """)
                .param("unit", world.bureau.id().value())
                .param("by", reviewer.id().value())
                .update();

        assertThat(doubles.takeBack(reviewer, looked(State.MERGED), ""))
                .isEqualTo(new Resolving.Counted());
        assertThat(event(other)).isEqualTo(one);
    }

    /**
     * However many are held on one day, one is compared with few, and few rows are read for that.
     */
}
