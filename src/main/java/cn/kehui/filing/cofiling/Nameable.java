package cn.kehui.filing.cofiling;

import cn.kehui.ground.org.UnitId;

/** A unit to which the lead may give rows: somebody fills in there. */
public record Nameable(UnitId id, String name, Kin kin) {

    /** How it stands to the lead. */
    public enum Kin {
        /** Of the same place, on whatever line. */
        REGION("本地区的同级单位"),
        BELOW("本单位的下属"),
        /** Under the same unit. */
        SIBLING("同一上级的其他单位");

        private final String label;

        Kin(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
