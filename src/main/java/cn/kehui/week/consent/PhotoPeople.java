package cn.kehui.week.consent;

/** Who can be recognised on a photograph, and whether they agreed to be shown to everybody. */
public enum PhotoPeople {
    /** Nobody was asked, or not all agreed: what is shown hides everybody. */
    UNASKED,
    /** Nobody can be recognised. */
    NOBODY,
    /** All who can be recognised are grown up and agreed. */
    AGREED,
    /** Minors can be recognised: they are hidden, whoever else agreed. */
    MINORS;

    /** Whether a copy for everybody hides the people on it. */
    public boolean hides() {
        return this == UNASKED || this == MINORS;
    }
}
