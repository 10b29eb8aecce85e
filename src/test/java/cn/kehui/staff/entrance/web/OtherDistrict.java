package cn.kehui.staff.entrance.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.account.Roster;
import cn.kehui.ground.message.Messages;
import cn.kehui.ground.message.Note;
import cn.kehui.ground.org.Post;
import cn.kehui.ground.org.PostId;
import cn.kehui.ground.org.Posts;
import cn.kehui.ground.parcel.MadeParcel;
import cn.kehui.notice.drafting.TakingOver;
import cn.kehui.notice.facts.NoticeTaking;
import cn.kehui.notice.facts.NoticeTaking.Taking;
import cn.kehui.sheet.form.FormId;
import cn.kehui.staff.directory.Imports;
import cn.kehui.staff.directory.Offer;
import cn.kehui.staff.entrance.Invitation;
import cn.kehui.staff.entrance.Invitations;
import cn.kehui.staff.entrance.reset.Resets;
import cn.kehui.total.export.LongReports;
import cn.kehui.total.export.Reports;
import cn.kehui.total.selection.Choice;
import cn.kehui.total.selection.Selections;
import cn.kehui.total.selection.Sending;
import cn.kehui.total.snapshot.Snapshots;
import cn.kehui.total.statistics.Cut;
import cn.kehui.total.statistics.Overlaps;
import cn.kehui.world.SmallWorld;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/**
 * One of everything that has an id, in 小崂山区: for a neighbour to ask for.
 *
 * <p>house: long because each kind of thing that has an id is made here once
 */
final class OtherDistrict extends OtherFilings {
    static final String CAMPAIGN = "small-2025";
    static final String FORM = "week-statistics@2025";

    final Actor system;
    final Actor security;
    final Actor issuer;
    final String snapshot;
    final String overlap;
    final String invitation;
    final String change;
    final String post;
    final String table;
    final String list;
    final String key;
    final UUID device;
    final Actor audit;
    final UUID proposed;
    final UUID agreed;
    final Actor publisher;
    final String notice;
    final String below;
    final String message;
    final UUID batch = UUID.randomUUID();
    final String parcel;
    final OtherActivities activities;
    final OtherBookings bookings;

    private Resets resets;

    OtherDistrict(ApplicationContext context) throws IOException {
        super(context);
        system = world.person(world.laoshan, "崂山系统", Role.SYSTEM_ADMIN);
        security = world.person(world.laoshan, "崂山安全", Role.SECURITY_ADMIN);
        issuer = world.person(world.bureau, "程发", Role.ISSUER);
        snapshot = frozen();
        overlap = overlap();
        invitation = invitation();
        change = change();
        post = post();
        table = table();
        list = list();
        key = key();
        device = device();
        audit = world.person(world.laoshan, "崂山审计", Role.AUDIT_ADMIN);
        proposed = reset(security, system);
        agreed = reset(system, security);
        resets.decide(audit, agreed, true, secret -> secret);
        publisher = world.person(world.laoshan, "崂山发布", Role.ISSUER);
        notice = notice();
        below = below();
        message = message();
        batch();
        parcel = parcel();
        var association = world.person(world.laoshanAssociation, "王协", Role.FILLER);
        activities = new OtherActivities(context, filler, reviewer, association);
        bookings = new OtherBookings(context, filler, activities.open);
    }

    private String notice() {
        var taking = context.getBean(NoticeTaking.class);
        var text =
                """
                关于开展活动的通知
                各街道：
                请于6月1日前报送《活动小结表》（附件1）。
                附件：1.活动小结表
                2025年5月8日

                附件1
                活动小结表
                序号\t活动名称\t活动时间\t活动地点
                1\t\t\t
                """;
        var bytes = new ByteArrayInputStream(text.getBytes(UTF_8));
        return switch (taking.take(publisher, "通知.txt", bytes, false)) {
            case Taking.Taken(var id) -> id.toString();
            case Taking.There(var there) -> there.notice().toString();
            case Taking.Unread(var why) -> throw new IllegalStateException(why);
        };
    }

    private void batch() {
        db.sql(
                        """
                        insert into batch (campaign_id, id, duty_id, unit_id, collection_id, collection_version, sent_by, sent_at)
                        values (:campaign, :id, :duty, :unit, gen_random_uuid(), 1, :by, now())
                        """)
                .param("campaign", CAMPAIGN)
                .param("id", batch)
                .param("duty", SmallWorld.STATISTICS)
                .param("unit", filler.unitId().value())
                .param("by", filler.id().value())
                .update();
        db.sql(
                        """
                        insert into batch_file (campaign_id, batch_id, number, name, unit, seen, gives, becomes, said)
                        values (:campaign, :id, 1, '一.docx', '某科', -1, 0, 'STRANGER', '[]')
                        """)
                .param("campaign", CAMPAIGN)
                .param("id", batch)
                .update();
    }

    private String message() {
        var messages = context.getBean(Messages.class);
        messages.address(filler, "laoshan@qd.example");
        messages.tell(List.of(new Note(filler.id(), "walk", "walk", "请填报", "请填报。", "/desk")));
        return messages.mine(filler, 1).getFirst().id().toString();
    }

    private String parcel() {
        var cut = Cut.of(CAMPAIGN, new FormId("week-statistics", "2025"));
        var order = LongReports.total(cut, Reports.Kind.XLSX);
        return MadeParcel.of(context, reviewer, order).toString();
    }

    private String below() {
        var over = context.getBean(TakingOver.class);
        return over.take(publisher, new CampaignId(CAMPAIGN), TakingOver.DAYS).toString();
    }

    private String frozen() {
        var cut = Cut.of(CAMPAIGN, new FormId("week-statistics", "2025"));
        return context.getBean(Snapshots.class).freeze(reviewer, cut).id().toString();
    }

    private String overlap() {
        var flag =
                new Overlaps.Flag(
                        List.of(accepted.id(), other.id()),
                        "启动仪式",
                        "都写了",
                        Map.of("events_held", "1"));
        context.getBean(Overlaps.class).flag(reviewer, new CampaignId(CAMPAIGN), flag);
        return db.sql("select id from overlap").query(UUID.class).single().toString();
    }

    private String invitation() {
        var invitations = context.getBean(Invitations.class);
        invitations.invite(
                system, new Invitation.Invitee("赵六", "zhao.liu", "小崂山区北宅街道", Set.of(Role.FILLER)));
        return invitations.waiting(system).getFirst().id().toString();
    }

    private String change() {
        var roster = context.getBean(Roster.class);
        var clerk = world.person(world.laoshan, "小张", Role.FILLER);
        roster.roles(system, clerk.id(), Set.of(Role.AUDIT_ADMIN));
        return roster.waiting(security).getFirst().id().toString();
    }

    private String post() {
        var id = new PostId(UUID.randomUUID());
        context.getBean(Posts.class)
                .add(new Post(id, world.laoshan.id(), "科技科", "0532", "", "", List.of()));
        return id.toString();
    }

    private String table() throws IOException {
        var csv = "编码,名称\nw1-212,小崂山区科学技术局\n".getBytes(UTF_8);
        var offer =
                context.getBean(Imports.class)
                        .offer(system, "单位.csv", new ByteArrayInputStream(csv));
        return ((Offer.Taken) offer).id().toString();
    }

    private String list() {
        var selections = context.getBean(Selections.class);
        var picked = new Choice(now(listed).current(), 0, true, "覆盖面广", "特色示范");
        selections.pick(reviewer, CAMPAIGN, picked);
        var sent = (Sending.Sent) selections.send(reviewer, CAMPAIGN, "报省厅的清单");
        return sent.id().toString();
    }

    private UUID reset(Actor by, Actor whose) {
        resets = context.getBean(Resets.class);
        assertThat(resets.propose(by, whose.id(), false)).isEmpty();
        return resets.list(by).stream()
                .filter(one -> one.whose().id().equals(whose.id()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private UUID device() {
        var id = UUID.randomUUID();
        db.sql(
                        """
                        insert into device (id, person_id, secret, label, made_at, used_at, ends_at)
                        values (:id, :person, :id::text, '海洋之声', now(), now(), now() + interval '1 year')
                        """)
                .param("id", id)
                .param("person", filler.id().value())
                .update();
        return id;
    }

    private String key() {
        db.sql(
                        """
                        insert into passkey (id, person_id, label, made_at, public_key, attestation, signatures, verified,
                                             backup_eligible, backed_up, transports)
                        values ('laoshan', :id, '钥匙', now(), '', '', 0, true, false, false, '')
                        """)
                .param("id", filler.id().value())
                .update();
        return "laoshan";
    }
}
