package cn.kehui.notice.drafting;

import cn.kehui.duty.campaign.Campaign;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.org.Post;
import cn.kehui.ground.org.Region;
import cn.kehui.ground.org.Unit;
import cn.kehui.sheet.form.FormId;
import java.util.List;
import java.util.function.Function;

/**
 * What is passed down, and to whom.
 *
 * @param above the campaign of the level above
 * @param own whose notice it is to be, {@code path} from the country down to its region
 * @param posts of the own unit
 * @param days how many working days before the dates above
 * @param decided whether what the notice above left open was decided there
 * @param titles of forms
 */
record Down(
        Campaign above,
        Unit own,
        List<Region> path,
        List<Post> posts,
        int days,
        boolean decided,
        Function<FormId, String> titles) {
    String title() {
        return Texts.say("incoming.down-title", DownTitle.of(above.title(), path));
    }
}
