package cn.kehui.week.activity;

/** Whose activities a person sees; for SQL that has one as {@code a} and its lead as {@code u}. */
final class ReachSql {
    /** Of the own unit, or of one below that has submitted it. */
    static final String WITHIN =
            " starts_with(u.path, :scope) and (a.stage <> 'DRAFT' or u.path = :scope) ";

    /** Which a unit of the directory hosts with the unit that leads it, once it is submitted. */
    static final String HOSTED =
            """
             a.stage <> 'DRAFT' and exists (
                select 1
                  from activity_host h
                  join unit own on own.id = h.unit_id
                 where h.campaign_id = :campaign and h.activity_id = a.id and own.path = :scope)
            """;

    /**
     * What a person may read: of the own scope; what the own unit hosts, too; what counts as one
     * with something of the own scope; and all lines of a campaign that one sees whole.
     */
    static final String READ =
            " and ("
                    + WITHIN
                    + " or "
                    + HOSTED
                    + """
                       or a.stage <> 'DRAFT' and (
                           exists (
                               select 1
                                 from activity b
                                 join unit v on v.id = b.unit_id
                                where b.campaign_id = :campaign and starts_with(v.path, :scope)
                                  and (b.id = a.merged_into or b.merged_into = a.id
                                       or b.merged_into = a.merged_into and b.id <> a.id))
                           or (select c.region_code = :region and cr.level = :level
                                 from campaign c
                                 join region cr on cr.code = c.region_code
                                where c.id = :campaign)))
                      """;

    private ReachSql() {}
}
