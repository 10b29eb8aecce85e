package cn.kehui.ground.base.web;

import cn.kehui.ground.base.Texts;
import org.springframework.http.HttpStatus;

/** What is wrong with a request, in words for whoever sent it. */
record Mistake(HttpStatus status, String title, String text) {

    /** A byte or character that nobody can type: {@code where} it stands. */
    static Mistake unreadable(String where) {
        return new Mistake(
                HttpStatus.BAD_REQUEST,
                Texts.say("problem.unreadable.title"),
                Texts.say("problem.unreadable", where));
    }

    static Mistake notFound() {
        return new Mistake(
                HttpStatus.NOT_FOUND,
                Texts.say("problem.not-found.title"),
                Texts.say("problem.not-found"));
    }

    /** A whole form, or all its files together. {@code most}: with its unit. */
    static Mistake tooLarge(String most) {
        return new Mistake(
                HttpStatus.CONTENT_TOO_LARGE,
                Texts.say("problem.too-large.title"),
                Texts.say("problem.too-large", most));
    }

    /** More fields or files than any page of ours sends, or one with an endless heading. */
    static Mistake tooMany() {
        return new Mistake(
                HttpStatus.CONTENT_TOO_LARGE,
                Texts.say("problem.too-many.title"),
                Texts.say("problem.too-many"));
    }

    /** A heading before a field or file that no browser writes. */
    static Mistake headingTooLarge() {
        return new Mistake(
                HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE,
                Texts.say("problem.too-many.title"),
                Texts.say("problem.too-many"));
    }

    /** The connection ended, or was too slow, before everything was there. */
    static Mistake cut() {
        return new Mistake(
                HttpStatus.BAD_REQUEST, Texts.say("problem.cut.title"), Texts.say("problem.cut"));
    }

    static Mistake wrongType() {
        return new Mistake(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                Texts.say("problem.misunderstood.title"),
                Texts.say("problem.wrong-type"));
    }

    /** For any other answer of the 400s. */
    static Mistake misunderstood(int status) {
        var known = HttpStatus.resolve(status);
        return new Mistake(
                known == null ? HttpStatus.BAD_REQUEST : known,
                Texts.say("problem.misunderstood.title"),
                Texts.say("problem.misunderstood", String.valueOf(status)));
    }

    /** A bug of ours: {@code id} finds the trace in the log. */
    static Mistake fault(String id) {
        return new Mistake(
                HttpStatus.INTERNAL_SERVER_ERROR,
                Texts.say("problem.fault.title"),
                Texts.say("base.fault", id));
    }

    /** A request that no page can be asked with: the one way out of a filter, with its words. */
    static final class Malformed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Mistake mistake;

        Malformed(Mistake mistake) {
            super(mistake.title(), null, false, false);
            this.mistake = mistake;
        }

        Mistake mistake() {
            return mistake;
        }
    }
}
