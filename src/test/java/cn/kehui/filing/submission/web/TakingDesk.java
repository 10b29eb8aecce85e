package cn.kehui.filing.submission.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Actor;
import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.KeptForms;
import cn.kehui.week.activity.Activities;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.activity.ActivityTyping;
import cn.kehui.week.ledger.HeldOnce;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A unit that has entered activities, at its forms. */
abstract class TakingDesk extends FillingDesk {
    static final CampaignId SMALL = CampaignId.of("small-2025");

    @Autowired Activities activities;

    void keptForm() {
        context.getBean(KeptForms.class)
                .keep(
                        Map.of(
                                "id",
                                "hd",
                                "version",
                                "1",
                                "title",
                                "活动表",
                                "short",
                                "活动表",
                                "shape",
                                "rows",
                                "unit",
                                Map.of("label", "单位"),
                                "rows",
                                Map.of(
                                        "blank",
                                        1,
                                        "fields",
                                        List.of(
                                                Map.of("id", "mc", "is", "text", "label", "活动名称"),
                                                Map.of(
                                                        "id",
                                                        "rs",
                                                        "is",
                                                        "count",
                                                        "unit",
                                                        "人",
                                                        "label",
                                                        "拟参加人数（人）"),
                                                Map.of(
                                                        "id",
                                                        "bz",
                                                        "is",
                                                        "text",
                                                        "label",
                                                        "备注",
                                                        "required",
                                                        false)))));
        db.sql("update duty set form_id = 'hd', form_version = '1' where id = 'small-2025/D1'")
                .update();
    }

    static String offered(Document page, String field) {
        return page.select("[data-place=" + field + "] .offer span").text();
    }

    void press(String press) {
        var page = get(filler, home(recommendation));
        assertThat(
                        post(
                                filler,
                                home(recommendation) + "/draft",
                                sends(page, Map.of("press", press))))
                .hasStatus(303);
    }

    ActivityId held(Map<String, String> other) {
        return new HeldOnce(context, reviewer).held(filler, other);
    }

    ActivityId entered(Actor who, String title, Map<String, String> other) {
        var id = activities.begin(who, SMALL, title);
        var words =
                new HashMap<>(
                        Map.of(
                                "intro", "讲海洋。",
                                "contact", "李文 0532-85910000",
                                "rows[0].day", "5月24日",
                                "rows[0].from", "9:00",
                                "rows[0].to", "11:30",
                                "rows[0].venue", "北宅小学"));
        other.forEach(
                (field, typed) ->
                        words.put(field.equals("expected") ? "rows[0].expected" : field, typed));
        var none = new Answers("", Map.of(), List.of());
        activities.type(
                who,
                id,
                new ActivityTyping(
                        words, new ActivityTyping.Shown("a", none, List.of(), Map.of()), ""));
        return id;
    }

    /** Files the statistics as the page would, with these typed. */
    MvcTestResult file(Map<String, String> typed) {
        var page = get(filler, home(statistics));
        var sent = sends(page, typed);
        sent.put("under", page.select("[name=under]").val());
        return post(filler, home(statistics) + "/submissions", sent);
    }
}
