package cn.kehui.launch.demo;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.YamlMap;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.evidence.Evidence;
import cn.kehui.week.evidence.PhotoTaking;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What was photographed in the demo's world: painted, as nobody was there. */
@Component
class DemoPhotos {
    private final Evidence evidence;
    private final List<Sent> waiting = new ArrayList<>();

    DemoPhotos(Evidence evidence) {
        this.evidence = evidence;
    }

    /**
     * One photograph.
     *
     * @param view from where it was taken: each is another picture of the same place
     * @param banner the words on it; may be empty
     * @param width in pixels
     */
    record Photo(String name, PaintedPlace place, int view, String banner, int width) {
        private static final int USUAL = 1_600;

        static Photo of(YamlMap one) {
            one.done("name", "place", "view", "banner", "width");
            return new Photo(
                    one.text("name"),
                    one.oneOf("place", PaintedPlace.class),
                    one.limit("view"),
                    one.textOr("banner", ""),
                    (int) one.number("width", USUAL));
        }
    }

    private record Sent(Actor filler, ActivityId id, Photo photo) {}

    void remember(Actor filler, ActivityId id, List<Photo> photos) {
        photos.forEach(one -> waiting.add(new Sent(filler, id, one)));
    }

    /** Paints and sends them: some tenths of a second each, so not before the door opens. */
    void send() {
        var painter = new DemoPainter();
        for (var one : waiting) {
            var photo = one.photo();
            var bytes = new ByteArrayInputStream(painter.jpeg(photo));
            var file = new Evidence.SentFile(photo.name(), "image/jpeg", bytes);
            if (!(evidence.add(one.filler(), one.id(), file) instanceof PhotoTaking.PhotoTaken)) {
                throw new IllegalStateException("the demo's own photograph: " + photo);
            }
        }
        waiting.clear();
    }
}
