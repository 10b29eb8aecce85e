package cn.kehui.staff.entrance.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.Obligations;
import cn.kehui.duty.obligation.SubmissionId;
import cn.kehui.filing.review.Reviews;
import cn.kehui.filing.submission.Attachment;
import cn.kehui.filing.submission.Attachments;
import cn.kehui.filing.submission.Drafts;
import cn.kehui.filing.submission.Submissions;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.world.SmallWorld;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What 小崂山区 was asked for and filed. */
class OtherFilings {
    final ApplicationContext context;
    final JdbcClient db;
    final SmallWorld world;
    final Actor filler;
    final Actor reviewer;

    /** Being written, with a paper. */
    final Obligation open;

    final Obligation filed;

    /** Twice, the second time after a revision. */
    final Obligation accepted;

    /** To be picked. */
    final Obligation listed;

    /** Of the association of the same district: filed, the same week. */
    final Obligation other;

    final Attachment paper;

    /** Of the association, which writes some rows of what is open. */
    final Actor helper;

    final String cofiling;
    private final Drafts drafts;
    private final Submissions submissions;
    private final Reviews reviews;

    OtherFilings(ApplicationContext context) {
        this.context = context;
        drafts = context.getBean(Drafts.class);
        submissions = context.getBean(Submissions.class);
        reviews = context.getBean(Reviews.class);
        db = context.getBean(JdbcClient.class);
        world = new SmallWorld(context);
        world.defined();
        db.sql("update duty set closes_at = timestamptz '2099-06-19 00:00+08'").update();
        db.sql(
                        """
                        update duty set definition = definition || '{"papers": [
                            {"id": "summary", "title": "总结报告", "kind": "document", "least": 0, "clause": "三(四)"}]}'
                         where id = :id
                        """)
                .param("id", SmallWorld.STATISTICS)
                .update();
        filler = world.person(world.laoshan, "李文", Role.FILLER);
        reviewer = world.person(world.bureau, "王审", Role.REVIEWER);
        open = world.owes(SmallWorld.STATISTICS, world.street, world.bureau);
        filed = world.owes(SmallWorld.RECOMMENDATION, world.street, world.bureau);
        accepted = world.owes(SmallWorld.STATISTICS, world.laoshan, world.bureau);
        listed = world.owes(SmallWorld.RECOMMENDATION, world.laoshan, world.bureau);
        other = world.owes(SmallWorld.STATISTICS, world.laoshanAssociation, world.association);
        paper = paper();
        file(filler, filed, recommended());
        accept(accepted, figures("3"));
        submissions.askRevision(filler, accepted.id(), "漏计一场");
        reviews.grantRevision(reviewer, accepted.id(), now(accepted).accepted());
        accept(accepted, figures("4"));
        accept(listed, recommended());
        helper = world.person(world.laoshanAssociation, "李协", Role.FILLER);
        file(helper, other, figures("5"));
        cofiling = cofiling();
    }

    private String cofiling() {
        return db.sql(
                        """
                        insert into cofiling (campaign_id, id, obligation_id, unit_id, part, word, given_by, given_at)
                        values (:campaign, gen_random_uuid(), :id, :unit, 'media_outlets', '', :by, now())
                        returning id::text
                        """)
                .param("campaign", open.campaign().value())
                .param("id", open.id().value())
                .param("unit", world.laoshanAssociation.id().value())
                .param("by", filler.id().value())
                .query(String.class)
                .single();
    }

    Obligation now(Obligation owed) {
        return context.getBean(Obligations.class).obligation(reviewer, owed.id());
    }

    SubmissionId drafted() {
        return drafts.open(filler, open.id()).submission();
    }

    private Attachment paper() {
        var sent =
                new Attachments.Sent(
                        "总结.pdf",
                        "application/pdf",
                        new ByteArrayInputStream("%PDF-1.7\n".getBytes(UTF_8)));
        var added = context.getBean(Attachments.class).add(filler, open.id(), "summary", sent);
        if (added instanceof Attachment.Adding.Refused) {
            throw new IllegalStateException(added.toString());
        }
        return context.getBean(Attachments.class).of(filler, open.id()).getFirst();
    }

    private void file(Actor by, Obligation owed, Map<String, String> typed) {
        drafts.type(by, owed.id(), typed);
        submissions.file(by, owed.id(), drafts.open(by, owed.id()).submission());
    }

    private void accept(Obligation owed, Map<String, String> typed) {
        file(filler, owed, typed);
        reviews.accept(reviewer, owed.id(), now(owed).current());
    }

    private static Map<String, String> figures(String each) {
        var typed = new HashMap<String, String>();
        for (var field :
                ("events_held staff_fulltime staff_scientists staff_volunteers staff_other public_on_site public_online"
                                + " media_outlets media_reports venues_open institutes_open universities_open")
                        .split(" ")) {
            typed.put(field, each);
        }
        return typed;
    }

    private static Map<String, String> recommended() {
        var typed = new LinkedHashMap<String, String>();
        typed.put("rows[0].name", "海洋之声科普讲座");
        typed.put("rows[0].intro", "简介");
        typed.put("rows[0].time_place", "5月24日，科技馆");
        typed.put("rows[0].recommender", "小崂山区科学技术局");
        typed.put("rows[0].contact", "李文 13812345678");
        return typed;
    }
}
