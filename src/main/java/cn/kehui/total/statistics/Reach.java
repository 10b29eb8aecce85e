package cn.kehui.total.statistics;

import cn.kehui.duty.obligation.State;
import cn.kehui.ground.account.Actor;

/**
 * Whose figures somebody may see added up (ADR 0015): those of the own unit and all below it, of
 * what these receive, and, for who reviews, issues or looks on at one of the authorities that issue
 * a campaign (科技, 宣传 or 科协 of the very region whose campaign it is), those of all lines of that
 * campaign. Everybody else sees no other line: {@link #NOWHERE} is no region's code.
 *
 * @param scope the beginning of the paths of the own units
 * @param region the region whose campaigns are seen whole; {@link #NOWHERE}: none
 * @param level the level that this region must have
 */
public record Reach(String scope, String region, String level) {
    public static final String NOWHERE = Actor.Joined.NOWHERE;

    /**
     * What is expected, as far as one may see it; for SQL that has the campaign as {@code c}, its
     * region as {@code cr}, the unit that owes as {@code u} and the one that receives as {@code
     * rv}.
     */
    public static final String SEEN =
            State.EXPECTED
                    + "and (starts_with(u.path, :scope) or starts_with(rv.path, :scope)"
                    + " or c.region_code = :region and cr.level = :level) ";

    /**
     * The same for SQL that has neither the campaign nor its region, but names the campaign: they
     * are one row, and looked up once.
     */
    static final String SEEN_IN_CAMPAIGN =
            State.EXPECTED
                    + "and (starts_with(u.path, :scope) or starts_with(rv.path, :scope)"
                    + " or (select c.region_code = :region and cr.level = :level from campaign c"
                    + " join region cr on cr.code = c.region_code where c.id = :campaign)) ";

    /**
     * In the same SQL, with the duty as {@code d}, who reports: the unit, with what about and for
     * whom behind it where it owes a form more than once.
     */
    static final String NAME =
            " case when count(*) over (partition by o.unit_id, d.form_id, d.form_version) > 1"
                    + " then u.name || '（' || d.title || '，报' || rv.name || '）' else u.name end as name, ";

    /** What somebody may see. */
    public static Reach of(Actor actor) {
        var joined = actor.joined();
        return new Reach(actor.scope().path(), joined.region(), joined.level());
    }
}
