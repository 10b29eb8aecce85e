package cn.kehui.staff.directory;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Uuid7;
import cn.kehui.ground.org.HandOver;
import cn.kehui.ground.org.Post;
import cn.kehui.ground.org.PostId;
import cn.kehui.ground.org.Posts;
import cn.kehui.ground.org.UnitId;
import cn.kehui.ground.org.Units;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Posts added and handed over, by who keeps their unit. */
@Service
public class PostDesk {
    private final Posts posts;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PostDesk(Posts posts, Units units, ApplicationEventPublisher events, Clock clock) {
        this.posts = posts;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Adds a vacant post; one of that name that is there already stays as it is.
     *
     * @throws NotFound if there is no such unit, or it is not the actor's to keep
     */
    @Transactional
    public void add(Actor actor, UnitId id, NewPost post) {
        var unit = Directory.keeper(actor, units.unit(id));
        if (posts.of(id).stream().noneMatch(there -> there.name().equals(post.name()))) {
            var added =
                    new Post(
                            new PostId(Uuid7.next(clock)),
                            id,
                            post.name(),
                            post.phone(),
                            post.mail(),
                            post.channel(),
                            List.of());
            posts.add(added);
            events.publishEvent(new DirectoryAct.PostAdded(actor, clock.instant(), unit, added));
        }
    }

    /**
     * Puts right how a post is reached; its name and holders stay.
     *
     * @throws NotFound if there is no such post, or its unit is not the actor's to keep
     */
    @Transactional
    public void change(Actor actor, PostId id, NewPost reach) {
        var post = posts.post(id);
        var unit = Directory.keeper(actor, units.unit(post.unit()));
        var changed =
                new Post(
                        id,
                        post.unit(),
                        post.name(),
                        reach.phone(),
                        reach.mail(),
                        reach.channel(),
                        post.holders());
        posts.change(changed);
        events.publishEvent(new DirectoryAct.PostChanged(actor, clock.instant(), unit, changed));
    }

    /**
     * Hands a post over to another person.
     *
     * @throws NotFound if there is no such post, or its unit is not the actor's to keep
     */
    @Transactional
    public HandOver handOver(Actor actor, PostId id, String name, LocalDate since) {
        var unit = Directory.keeper(actor, units.unit(posts.post(id).unit()));
        var outcome = posts.handOver(id, name, since);
        if (outcome instanceof HandOver.HandedOver(var post)) {
            events.publishEvent(
                    new DirectoryAct.PostHandedOver(actor, clock.instant(), unit, post, since));
        }
        return outcome;
    }

    /**
     * A post about to be kept.
     *
     * @param channel how else it is reached, such as 金宏; empty: not otherwise
     */
    public record NewPost(String name, String phone, String mail, String channel) {
        /** A field that the browser did not send was left empty. */
        public NewPost {
            name = Objects.requireNonNullElse(name, "").strip();
            phone = Objects.requireNonNullElse(phone, "").strip();
            mail = Objects.requireNonNullElse(mail, "").strip();
            channel = Objects.requireNonNullElse(channel, "").strip();
        }
    }
}
