package cn.kehui.week.coverage;

import java.util.Arrays;
import java.util.Optional;

/** Whose outlet it is. */
public enum OutletLevel {
    CENTRAL("中央"),
    PROVINCE("省"),
    CITY("市"),
    COUNTY("县"),
    TRADE("行业"),
    OWN("自有");

    private static final String LEVEL = "级";

    private final String label;

    OutletLevel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** As people write it: 省, 省级, 省级媒体, 区县. */
    public static Optional<OutletLevel> of(String words) {
        var said = words.strip().replace("媒体", "").replace(LEVEL, "");
        return switch (said) {
            case "国家", "央媒" -> Optional.of(CENTRAL);
            case "省市", "省属" -> Optional.of(PROVINCE);
            case "地市", "市属" -> Optional.of(CITY);
            case "区", "区县", "县区", "区市", "县市", "县市区" -> Optional.of(COUNTY);
            case "单位", "自媒", "自办" -> Optional.of(OWN);
            default ->
                    Arrays.stream(values())
                            .filter(one -> one.label.equals(said) || one.name().equals(said))
                            .findFirst();
        };
    }
}
