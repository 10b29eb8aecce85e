create table programme_change (                      -- an activity of which everybody may see something else now; forgotten after an hour
    campaign_id text        not null,
    activity_id uuid        not null,
    changed     xid8        not null,                -- the transaction that changed it: whoever reads takes all that were not over when it read last
    at          timestamptz not null,
    primary key (campaign_id, activity_id)
);

alter table programme_change set (autovacuum_analyze_scale_factor = 0.01, autovacuum_analyze_threshold = 200);
