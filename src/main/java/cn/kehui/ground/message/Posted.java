package cn.kehui.ground.message;

/** What became of an attempt to hand a mail to the server. {@code answer}: the server's words. */
sealed interface Posted {
    String answer();

    record Accepted(String answer) implements Posted {}

    /** Not now: the server could not be reached, or asks to come again. */
    record Later(String answer) implements Posted {}

    /** Never: there is no such address, or the server does not take it. */
    record Refused(String answer) implements Posted {}

    /** All of it was handed over, and then the server did not answer. */
    record Unanswered(String answer) implements Posted {}
}
