package cn.kehui.ground.parcel.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.Thousands;
import cn.kehui.ground.base.web.Page;
import cn.kehui.ground.parcel.OwnParcel;
import cn.kehui.ground.parcel.ParcelId;
import cn.kehui.ground.parcel.ParcelLimits;
import cn.kehui.ground.parcel.Parcels;
import cn.kehui.ground.parcel.Parcels.Ordering;
import cn.kehui.jte.Templates;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What somebody has had made: asked for, how far it is, fetched, thrown away. */
@Controller
@RequestMapping("/exports")
class ParcelPages {
    private final Parcels parcels;
    private final ParcelLimits limits;
    private final Templates templates;

    ParcelPages(Parcels parcels, ParcelLimits limits, Templates templates) {
        this.parcels = parcels;
        this.limits = limits;
        this.templates = templates;
    }

    @GetMapping
    Page mine(Visit visit, @RequestParam(defaultValue = "") String said) {
        var words =
                switch (said) {
                    case "ordered" -> Texts.say("parcel.said-ordered");
                    case "removed" -> Texts.say("parcel.said-removed");
                    default -> "";
                };
        return Page.ok(
                templates.groundParcelMine(
                        ParcelPrint.page(
                                visit.shell(),
                                parcels.mine(visit.actor()),
                                limits.rule().days(),
                                words)));
    }

    @GetMapping("/new")
    Page offer(Visit visit, @RequestParam String kind, @RequestParam String asked) {
        return Page.ok(
                templates.groundParcelOffer(offer(visit, new OwnParcel.Order(kind, asked), "")));
    }

    @PostMapping
    Page order(Visit visit, @RequestParam String kind, @RequestParam String asked) {
        var order = new OwnParcel.Order(kind, asked);
        return switch (parcels.order(visit.actor(), order)) {
            case Ordering.Ordered _ -> Page.seeOther("/exports?said=ordered");
            case Ordering.Enough(var most) ->
                    Page.conflict(
                            templates.groundParcelOffer(
                                    offer(visit, order, Texts.say("parcel.enough", most))));
        };
    }

    @GetMapping("/{id}/file")
    ResponseEntity<InputStreamResource> file(Visit visit, @PathVariable String id) {
        var fetched = parcels.fetch(visit.actor(), ParcelId.of(id));
        var named = ContentDisposition.attachment().filename(fetched.fileName(), UTF_8).build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, named.toString())
                .contentType(MediaType.parseMediaType(fetched.contentType()))
                .contentLength(fetched.size())
                .body(new InputStreamResource(fetched.bytes()));
    }

    @PostMapping("/{id}/removal")
    Page remove(Visit visit, @PathVariable String id) {
        parcels.remove(visit.actor(), ParcelId.of(id));
        return Page.seeOther("/exports?said=removed");
    }

    private OfferPage offer(Visit visit, OwnParcel.Order order, String trouble) {
        var offer = parcels.offer(visit.actor(), order);
        return new OfferPage(
                visit.shell(),
                offer.title(),
                Texts.say("parcel.size", Thousands.of(offer.rows())),
                Texts.say("parcel.keeps", limits.rule().days()),
                trouble,
                new ParcelsPage.Again(order.kind(), order.asked()),
                offer.from());
    }
}
