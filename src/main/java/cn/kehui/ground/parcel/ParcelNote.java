package cn.kehui.ground.parcel;

import cn.kehui.ground.base.Texts;
import cn.kehui.ground.message.Note;

/** What its person is told once a document is made, or will not be. */
final class ParcelNote {
    private ParcelNote() {}

    /** What settles it. */
    static String about(ParcelId id) {
        return Note.OWN + "parcel/" + id;
    }

    static Note ready(ParcelWorkSql.Taken made) {
        var title = Texts.say("parcel.told", made.title());
        return note(made, "ready", title, Texts.say("parcel.told.body"));
    }

    static Note broken(ParcelWorkSql.Taken lost) {
        var title = Texts.say("parcel.told-broken", lost.title());
        return note(lost, "broken", title, Texts.say("parcel.told-broken.body"));
    }

    private static Note note(ParcelWorkSql.Taken of, String what, String title, String body) {
        var about = about(of.id());
        return new Note(of.person(), about + "/" + what, about, title, body, "/exports");
    }
}
