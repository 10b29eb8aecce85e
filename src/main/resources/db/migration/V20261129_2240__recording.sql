create table recording (                             -- a film of an activity, as it came; never altered
    campaign_id text        not null,
    activity_id uuid        not null,
    id          uuid        not null,
    name        text        not null,                -- as its sender called it, without folders
    sha256      text        not null references blob,
    size        bigint      not null,                -- bytes
    type        text        not null,                -- by its first bytes, as browsers name it
    added_by    uuid        not null references person,
    added_at    timestamptz not null,
    removed_at  timestamptz,                         -- null: it stands
    seen        jsonb,                               -- what was found in it; null: it was not looked at yet
    poster      text        references blob,         -- one of its pictures; null: there is none
    tries       int         not null default 0,      -- how often looking at it was begun
    begun_at    timestamptz,                         -- since when it is being looked at; null: it is not
    primary key (campaign_id, activity_id, id),
    foreign key (campaign_id, activity_id) references activity (campaign_id, id) on delete cascade
);

create index recording_due on recording (begun_at nulls first, added_at) where seen is null and removed_at is null;

alter table recording set (autovacuum_analyze_scale_factor = 0.01, autovacuum_analyze_threshold = 200);
