package cn.kehui.staff.entrance.session;

/** Where the library's own sentence on {@code spring_session} is not ours. */
final class SessionSql {
    /**
     * A request within a minute of the one before writes nothing, so that reading a page costs no
     * commit. A session therefore ends up to a minute early, never late.
     */
    static final String UPDATE =
            """
            with n (session_id, last_access_time, max_inactive_interval, expiry_time, principal_name, primary_id) as (
                values (cast(? as text), cast(? as bigint), cast(? as int), cast(? as bigint), cast(? as text), cast(? as text))
            )
            update spring_session s
               set session_id = n.session_id, last_access_time = n.last_access_time,
                   max_inactive_interval = n.max_inactive_interval, expiry_time = n.expiry_time,
                   principal_name = n.principal_name
              from n
             where s.primary_id = n.primary_id
               and (n.last_access_time > s.last_access_time + 60000
                    or (s.session_id, s.max_inactive_interval, s.principal_name)
                       is distinct from (n.session_id, n.max_inactive_interval, n.principal_name))
            """;

    private SessionSql() {}
}
