package cn.kehui.duty.campaign;

import cn.kehui.ground.base.NotFound;
import java.util.regex.Pattern;

/** Which campaign: a place and a year, {@code qingdao-2025}, {@code c-370200-2025}. */
public record CampaignId(String value) implements Comparable<CampaignId> {
    private static final Pattern SHAPE =
            Pattern.compile("[a-z][a-z0-9]*+(?:-[a-z0-9]++)*+(?<=-[0-9]{4})");

    private static final int LONGEST = 200;

    public CampaignId {
        if (!shaped(value)) {
            throw new IllegalArgumentException("not a campaign's id: " + value);
        }
    }

    /**
     * @throws NotFound unless {@code text} could be the id of a campaign
     */
    public static CampaignId of(String text) {
        if (!shaped(text)) {
            throw new NotFound(text);
        }
        return new CampaignId(text);
    }

    static boolean shaped(String text) {
        return text.length() <= LONGEST && SHAPE.matcher(text).matches();
    }

    @Override
    public int compareTo(CampaignId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
