package cn.kehui.ground.parcel;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.parcel.Parcels.Ordering;
import org.springframework.context.ApplicationContext;

/** A document that somebody asked for, made at once. */
public final class MadeParcel {
    private MadeParcel() {}

    public static ParcelId of(ApplicationContext context, Actor actor, OwnParcel.Order order) {
        var ordering = context.getBean(Parcels.class).order(actor, order);
        while (context.getBean(ParcelWork.class).next()) {
            // until nothing waits
        }
        return ((Ordering.Ordered) ordering).id();
    }
}
