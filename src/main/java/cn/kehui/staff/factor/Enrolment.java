package cn.kehui.staff.factor;

/**
 * The secret for an authenticator app, to be read from the screen once.
 *
 * @param text for typing, in groups of four
 * @param uri what the picture says: {@code otpauth://totp/…}
 */
public record Enrolment(String text, String uri) {
    @Override
    public String toString() {
        return "Enrolment";
    }
}
