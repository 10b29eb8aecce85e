package cn.kehui.duty.campaign;

import cn.kehui.ground.base.NotFound;
import java.util.Collection;
import java.util.regex.Pattern;

/**
 * Which duty, and of which campaign: {@code qingdao-2025/D1}. A duty that asks for several forms is
 * several, {@code D8.1} and {@code D8.2}.
 */
public record DutyId(String value) {
    private static final Pattern NAME = Pattern.compile("D[0-9]{1,3}(?:[.][0-9]{1,2})?");

    public DutyId {
        if (!shaped(value)) {
            throw new IllegalArgumentException("not a duty's id: " + value);
        }
    }

    /**
     * @throws NotFound unless {@code text} could be the id of a duty
     */
    public static DutyId of(String text) {
        if (!shaped(text)) {
            throw new NotFound(text);
        }
        return new DutyId(text);
    }

    private static boolean shaped(String text) {
        int slash = text.indexOf('/');
        return slash >= 0
                && CampaignId.shaped(text.substring(0, slash))
                && NAME.matcher(text.substring(slash + 1)).matches();
    }

    public CampaignId campaign() {
        return new CampaignId(value.substring(0, value.indexOf('/')));
    }

    /** The campaigns of some, each once: for a sentence about what is owed for them. */
    public static String[] campaigns(Collection<DutyId> duties) {
        return duties.stream().map(one -> one.campaign().value()).distinct().toArray(String[]::new);
    }

    public static String[] values(Collection<DutyId> duties) {
        return duties.stream().map(DutyId::value).toArray(String[]::new);
    }

    /** Its name within the campaign: {@code D1}. */
    public String name() {
        return value.substring(value.indexOf('/') + 1);
    }

    @Override
    public String toString() {
        return value;
    }
}
