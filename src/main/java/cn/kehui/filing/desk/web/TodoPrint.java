package cn.kehui.filing.desk.web;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.filing.desk.web.DeskPage.Todo;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.todo.WeekTodo;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Prints what activities ask of somebody. */
final class TodoPrint {
    private final LocalDate today;

    TodoPrint(LocalDate today) {
        this.today = today;
    }

    List<Todo> todos(List<WeekTodo> todos) {
        return todos.stream().map(this::todo).toList();
    }

    /** Where one more is entered; empty: nowhere. */
    static String entering(Optional<CampaignId> campaign) {
        return campaign.map(TodoPrint::home).orElse("");
    }

    private Todo todo(WeekTodo one) {
        return switch (one) {
            case WeekTodo.ToReview(var campaign, var title, int many) ->
                    new Todo(
                            home(campaign) + "?stage=mine",
                            Texts.say("desk.to-review", many),
                            title,
                            false);
            case WeekTodo.ToCompare(var campaign, var title, int many) ->
                    new Todo(
                            home(campaign) + "/doubles",
                            Texts.say("desk.to-compare", many),
                            title,
                            false);
            case WeekTodo.Returned(var id, var title) ->
                    new Todo(home(id), title, Texts.say("desk.activity-returned"), true);
            case WeekTodo.ToPermit(var id, var title, var latest) ->
                    new Todo(
                            home(id) + "/safety",
                            title,
                            permit(latest),
                            today.isAfter(latest),
                            days(id.campaign(), latest));
        };
    }

    private String permit(LocalDate latest) {
        long days = ChronoUnit.DAYS.between(today, latest);
        return days < 0
                ? Texts.say("desk.permit-late", Moments.shortDay(latest))
                : Texts.say("desk.permit", Moments.shortDay(latest), days);
    }

    private static String days(CampaignId campaign, LocalDate day) {
        return "/campaigns/" + campaign + "/days?month=" + YearMonth.from(day) + "#d-" + day;
    }

    private static String home(CampaignId campaign) {
        return "/campaigns/" + campaign + "/activities";
    }

    private static String home(ActivityId id) {
        return "/campaigns/" + id.campaign() + "/activities/" + id;
    }
}
