package cn.kehui.ground.base.web;

import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * What a page method of a {@code @Controller} answers; {@link PageWriter} writes it.
 *
 * @param whole the page as a browser opens it; null: go {@code to} another
 * @param to the path of the page to open instead
 */
public record Page(HttpStatus status, @Nullable JteModel whole, @Nullable String to) {

    public static Page ok(JteModel whole) {
        return of(HttpStatus.OK, whole);
    }

    /** Entered, but not yet right: 422, the same page again with its findings. */
    public static Page unprocessable(JteModel whole) {
        return of(HttpStatus.UNPROCESSABLE_CONTENT, whole);
    }

    /** Right, but not now, or no longer: 409. */
    public static Page conflict(JteModel whole) {
        return of(HttpStatus.CONFLICT, whole);
    }

    public static Page of(HttpStatus status, JteModel whole) {
        return new Page(status, whole, null);
    }

    /** After a POST: 303 to the page of the thing made, a path with its leading slash. */
    public static Page seeOther(String to) {
        return new Page(HttpStatus.SEE_OTHER, null, to);
    }
}
