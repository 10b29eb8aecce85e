package cn.kehui.total.selection;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Beijing;
import cn.kehui.ground.base.FileNames;
import cn.kehui.ground.base.Json;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.parcel.Maker;
import cn.kehui.ground.parcel.Making;
import cn.kehui.ground.parcel.OwnParcel;
import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.Forms;
import cn.kehui.sheet.layout.Heading;
import cn.kehui.sheet.layout.Layouts;
import cn.kehui.sheet.layout.UnitRow;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/** Lists that were sent upward as official tables, at once or where they take long. */
@Component
public class ListDocuments implements Maker {
    private static final String KIND = "list";
    private static final String DOCX = "docx";

    private final Selections selections;
    private final Forms forms;
    private final Layouts layouts;

    ListDocuments(Selections selections, Forms forms, Layouts layouts) {
        this.selections = selections;
        this.forms = forms;
        this.layouts = layouts;
    }

    /** {@code tier}: null: all of it. */
    private record Asked(String list, String ending, @Nullable String tier) {
        Asked {
            Stream.of(list, ending).forEach(Objects::requireNonNull);
        }

        static Asked read(String asked) {
            try {
                return Objects.requireNonNull(Json.read(asked, Asked.class));
            } catch (JacksonException | NullPointerException e) {
                throw new NotFound(asked);
            }
        }

        boolean word() {
            return switch (ending) {
                case DOCX -> true;
                case "xlsx" -> false;
                default -> throw new NotFound(ending);
            };
        }

        PickListId id() {
            return PickListId.of(list);
        }
    }

    /**
     * @param ending docx or xlsx
     * @param tier only what is recommended as that; empty: of which nobody said; null: all of it
     */
    public static OwnParcel.Order order(PickListId id, String ending, @Nullable String tier) {
        return new OwnParcel.Order(KIND, Json.write(new Asked(id.toString(), ending, tier)));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String reach(Actor actor) {
        return (Recommended.sees(actor) ? "sees " : "nothing ") + actor.scope().path();
    }

    @Override
    public Offer offer(Actor actor, String asked) {
        var order = Asked.read(asked);
        boolean word = order.word();
        var list = selections.found(actor, order.id()).only(order.tier());
        return new Offer(
                Texts.say("list.long", list.title(), list.unitName(), word ? "Word" : "Excel"),
                list.content().rows().size(),
                word ? Weight.WORD : Weight.SHEET,
                "/selections/lists/" + order.list());
    }

    /** The official table of a list. */
    @Override
    public Made make(Actor actor, String asked, Making making) throws IOException {
        var order = Asked.read(asked);
        boolean word = order.word();
        var list = selections.list(actor, order.id()).only(order.tier());
        var rows = list.content().rows();
        if (word) {
            var each = rows.stream().map(row -> new UnitRow(row.unit(), row.values()));
            layouts.rowsDocx(form(list), heading(list), each, making.out());
        } else {
            var values = rows.stream().map(PickList.Row::values).toList();
            var all = new Answers(list.unitName(), Map.of(), values);
            layouts.xlsx(form(list), heading(list), all, making.out());
        }
        making.rows(rows.size(), rows.size());
        var day = LocalDate.ofInstant(list.at(), Beijing.ZONE);
        return new Made(
                FileNames.ruled(list.unitName(), list.title(), day, order.ending()),
                "application/octet-stream",
                sent(list));
    }

    private static Heading heading(PickList list) {
        return new Heading(list.title(), list.unitName(), () -> List.of(sent(list)));
    }

    /** How many were sent, by whom and when. */
    public static String sent(PickList list) {
        return Texts.say(
                "list.sent",
                list.content().rows().size(),
                list.unitName() + " " + list.by(),
                Moments.dated(list.at()));
    }

    private Form form(PickList list) {
        return forms.find(list.content().formId())
                .orElseThrow(() -> new NotFound(list.content().form()));
    }
}
