package cn.kehui.filing.submission.web;

import cn.kehui.sheet.form.Kind;

/** Prints what kind of answer is asked for. */
final class KindPrint {
    private KindPrint() {}

    /** The limit that is said: the form's own always, ours once half of it is used. */
    static int most(Kind kind, int length) {
        boolean own = kind instanceof Kind.Text(int most) && most > 0;
        return own || 2 * length > kind.longest() ? kind.longest() : 0;
    }

    /** The kind of input. */
    static String input(Kind kind) {
        return switch (kind) {
            case Kind.Count _, Kind.Wan _, Kind.Money _ -> "figure";
            case Kind.Text(int most) -> most > 0 ? "many" : "text";
            case Kind.Period _, Kind.Place _, Kind.Pictures _ -> "text";
            case Kind.Phone _ -> "text";
            case Kind.Mail _ -> "mail";
        };
    }
}
