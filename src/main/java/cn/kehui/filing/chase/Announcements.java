package cn.kehui.filing.chase;

import cn.kehui.duty.campaign.CampaignAct;
import cn.kehui.duty.campaign.CampaignAct.CampaignPublished;
import cn.kehui.duty.campaign.CampaignAct.CampaignWithdrawn;
import cn.kehui.duty.campaign.CampaignAct.DutyCorrected;
import cn.kehui.filing.chase.AnnouncementSql.Told;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.message.Messages;
import cn.kehui.ground.message.Note;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Who owes something is told what became of it: that it was taken back, what was put right in it,
 * and what it means that a total above was accepted before it was asked for. In the same
 * transaction.
 */
@Component
class Announcements {
    private final Messages messages;
    private final AnnouncementSql sql;

    Announcements(Messages messages, AnnouncementSql sql) {
        this.messages = messages;
        this.sql = sql;
    }

    @EventListener
    void tell(CampaignAct act) {
        switch (act) {
            case CampaignWithdrawn withdrawn -> withdrawn(withdrawn);
            case DutyCorrected corrected -> corrected(corrected);
            case CampaignPublished published -> late(published);
            case CampaignAct.CampaignDrafted _ -> {
                // nobody owes anything
            }
        }
    }

    /** Each person once, however many duties; reminders of them are read. */
    private void withdrawn(CampaignWithdrawn act) {
        var campaign = act.campaign();
        var notes = new LinkedHashMap<Object, Note>();
        for (var told : sql.owing(campaign.id())) {
            messages.settle(told.obligation().toString());
            notes.putIfAbsent(
                    told.person(),
                    new Note(
                            told.person(),
                            "withdrawn/" + campaign.id() + "/" + act.at(),
                            campaign.id().value(),
                            Texts.say("told.withdrawn", campaign.title()),
                            Texts.say(
                                    "told.withdrawn-body",
                                    act.by().unit().name(),
                                    campaign.title(),
                                    act.reason()),
                            told.helps() ? told.href() : "/campaigns/" + campaign.id()));
        }
        messages.tell(new ArrayList<>(notes.values()));
    }

    private void corrected(DutyCorrected act) {
        messages.tell(
                sql.owing(act.after().id()).stream()
                        .map(
                                told ->
                                        note(
                                                told,
                                                "corrected/" + act.after().id() + "/" + act.at(),
                                                Texts.say("told.corrected", act.after().title()),
                                                Texts.say(
                                                        "told.corrected-body",
                                                        act.by().unit().name(),
                                                        act.before().title(),
                                                        String.join("；", act.differences()),
                                                        act.reason())))
                        .toList());
    }

    private void late(CampaignPublished act) {
        if (act.campaign().parent() == null) {
            return;
        }
        messages.tell(
                sql.late(act.campaign().id()).stream()
                        .map(
                                told ->
                                        note(
                                                told,
                                                "late/" + told.obligation(),
                                                Texts.say("told.late", told.title(), told.above()),
                                                Texts.say("told.late-body", told.above())))
                        .toList());
    }

    private static Note note(Told told, String key, String title, String body) {
        return new Note(told.person(), key, told.obligation().toString(), title, body, told.href());
    }
}
