package cn.kehui.launch.demo;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.duty.campaign.Publishing;
import cn.kehui.ground.account.Role;
import org.springframework.stereotype.Component;

/**
 * How the demo stands when it is first opened: the notice of 2025 is out, nothing is filed; some
 * units have entered what they hold.
 */
@Component
class DemoOpening {
    private static final CampaignId QINGDAO = new CampaignId("qingdao-2025");

    private final World world;
    private final Campaigns campaigns;
    private final DemoActivities activities;
    private final DemoPlaces places;
    private final DemoPhotos photos;

    DemoOpening(
            World world,
            Campaigns campaigns,
            DemoActivities activities,
            DemoPlaces places,
            DemoPhotos photos) {
        this.activities = activities;
        this.world = world;
        this.campaigns = campaigns;
        this.places = places;
        this.photos = photos;
    }

    /** By who issues for the city; once. */
    void publish() {
        if (campaigns.publishedAt(QINGDAO).isPresent()) {
            return;
        }
        var campaign = campaigns.campaign(QINGDAO);
        var issuer =
                world.cast().stream()
                        .filter(actor -> actor.has(Role.ISSUER))
                        .filter(actor -> campaigns.issues(actor, campaign))
                        .findFirst()
                        .orElseThrow();
        if (!(campaigns.publish(issuer, QINGDAO) instanceof Publishing.Published)) {
            throw new IllegalStateException("the demo's own campaign can be published");
        }
        activities.enter(QINGDAO);
    }

    /** What takes a moment, or asks for the product as it runs: who has booked, and photographs. */
    void furnish() {
        places.book();
        photos.send();
    }
}
