package cn.kehui.filing.submission.sealed;

import cn.kehui.filing.submission.Draft;
import cn.kehui.filing.submission.Submission;
import cn.kehui.filing.submission.hand.Hands;
import cn.kehui.ground.base.Json;
import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.form.SealedAnswers;
import cn.kehui.sheet.form.SealedAnswers.Row;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is written and filed, on its way to and from its row: answers, and reasons for them. */
@Component
public class SealedFiling {
    private final SealedAnswers sealed;

    SealedFiling(SealedAnswers sealed) {
        this.sealed = sealed;
    }

    /**
     * @param by what everything sealed in it begins with
     */
    public record Kept(Answers answers, Map<String, Draft.Reason> reasons, String by) {}

    public static String draft(UUID obligation) {
        return "draft " + obligation;
    }

    public static Row draft(Draft draft, @Nullable FormId form) {
        return new Row(form, draft(draft.obligation().value()));
    }

    public static String submission(UUID id) {
        return SealedAnswers.submission(id.toString());
    }

    public static Row submission(Submission submission) {
        return new Row(submission.form(), submission(submission.id().value()));
    }

    /** What everything begins with that is sealed as of now. */
    public String prefix() {
        return sealed.prefix();
    }

    /** As it is kept. A key that comes meanwhile leaves the older mark: it is sealed anew. */
    public Kept seal(Answers answers, Map<String, Draft.Reason> reasons, Row row) {
        var by = sealed.prefix();
        return new Kept(
                sealed.seal(answers, row),
                reasons(reasons, (text, place) -> sealed.seal(text, place, row)),
                by);
    }

    /** As it is kept: what waits beside an answer is as much somebody's own. */
    public Hands seal(Hands hands, Row row) {
        return hands.waiting((words, key) -> sealed.seal(words, key, row));
    }

    /** As it was typed. */
    public Hands open(Hands kept, String row) {
        return kept.waiting((words, key) -> sealed.open(words, key, row));
    }

    public String seal(String words, String field, Row row) {
        return sealed.seal(words, field, row);
    }

    public String open(String words, String field, String row) {
        return sealed.open(words, field, row);
    }

    /** As it was typed. */
    public Kept open(ResultSet kept, String row) throws SQLException {
        return new Kept(
                sealed.open(Json.read(kept.getString("answers"), Answers.class), row),
                reasons(
                        Json.read(kept.getString("reasons"), Reasons.class),
                        (text, place) -> sealed.open(text, place, row)),
                "");
    }

    /** What was asked has the answer in it. */
    private static Map<String, Draft.Reason> reasons(
            Map<String, Draft.Reason> reasons, BiFunction<String, String, String> as) {
        var all = new LinkedHashMap<String, Draft.Reason>();
        reasons.forEach(
                (place, one) ->
                        all.put(
                                place,
                                new Draft.Reason(
                                        as.apply(one.says(), place),
                                        as.apply(one.words(), place))));
        return all;
    }

    /** So that JSON knows what its values are. */
    private static final class Reasons extends LinkedHashMap<String, Draft.Reason> {
        private static final long serialVersionUID = 1;
    }
}
