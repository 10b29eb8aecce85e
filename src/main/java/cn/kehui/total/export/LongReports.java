package cn.kehui.total.export;

import cn.kehui.ground.base.Json;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.parcel.Maker.Weight;
import cn.kehui.ground.parcel.OwnParcel;
import cn.kehui.total.export.Reports.Kind;
import cn.kehui.total.snapshot.SnapshotId;
import cn.kehui.total.statistics.Cut;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;

/** Documents of many units as they are ordered where they take long. */
public final class LongReports {
    static final String TOTAL = "total";
    static final String FROZEN = "frozen";

    private LongReports() {}

    /** Of a total as it will be when it is made. */
    public static OwnParcel.Order total(Cut cut, Kind kind) {
        var asked = new TotalAsked(cut.campaign(), cut.form().toString(), cut.said(), kind.name());
        return new OwnParcel.Order(TOTAL, Json.write(asked));
    }

    /** Of a snapshot. */
    public static OwnParcel.Order frozen(SnapshotId id, Kind kind) {
        return new OwnParcel.Order(FROZEN, Json.write(new FrozenAsked(id.toString(), kind.name())));
    }

    /** A total as an order names it. */
    record TotalAsked(String campaign, String form, Map<String, String> said, String kind) {
        TotalAsked {
            Stream.of(campaign, form, said, kind).forEach(Objects::requireNonNull);
        }

        Cut cut() {
            return Cut.of(campaign, form, said);
        }
    }

    /** A snapshot as an order names it. */
    record FrozenAsked(String snapshot, String kind) {
        FrozenAsked {
            Stream.of(snapshot, kind).forEach(Objects::requireNonNull);
        }
    }

    /**
     * What an order says.
     *
     * @throws NotFound if it says nothing of the kind
     */
    static <T> T read(String asked, Class<T> type) {
        try {
            return Objects.requireNonNull(Json.read(asked, type));
        } catch (JacksonException | NullPointerException e) {
            throw new NotFound(asked);
        }
    }

    static Weight weight(Kind kind) {
        return switch (kind) {
            case DOCX -> Weight.WORD;
            case PDF -> Weight.PDF;
            case XLSX, UNITS -> Weight.SHEET;
        };
    }
}
