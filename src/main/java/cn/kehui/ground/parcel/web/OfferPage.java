package cn.kehui.ground.parcel.web;

import cn.kehui.ground.base.web.Shell;
import cn.kehui.ground.parcel.web.ParcelsPage.Again;

/**
 * What would be made, and whether to.
 *
 * @param trouble why it is not made; empty: it may be
 * @param from the page that it is taken from
 */
public record OfferPage(
        Shell shell,
        String title,
        String size,
        String keeps,
        String trouble,
        Again order,
        String from) {}
