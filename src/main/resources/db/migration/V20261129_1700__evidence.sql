create table photo (                                 -- a photograph of an activity, as it came; never altered
    campaign_id text        not null,
    activity_id uuid        not null,
    id          uuid        not null,
    name        text        not null,                -- as its sender called it, without folders
    sha256      text        not null references blob,
    size        bigint      not null,                -- bytes
    added_by    uuid        not null references person,
    added_at    timestamptz not null,
    removed_at  timestamptz,                         -- null: it stands
    seen        jsonb,                               -- what was found in it; null: it was not looked at yet
    primary key (campaign_id, activity_id, id),
    foreign key (campaign_id, activity_id) references activity (campaign_id, id) on delete cascade
);

create index photo_content on photo (campaign_id, sha256);

create table photo_set (                             -- the photographs of one activity, looked at together
    campaign_id text        not null,
    activity_id uuid        not null,
    changes     bigint      not null,                -- grows with each photograph that comes or goes
    looked      bigint      not null default 0,      -- at how many changes it was looked at last
    tries       int         not null default 0,      -- how often that was begun since the last change
    begun_at    timestamptz,                         -- since when it is being looked at; null: it is not
    seen        jsonb,                               -- what was found of them together; null: nothing yet
    primary key (campaign_id, activity_id),
    foreign key (campaign_id, activity_id) references activity (campaign_id, id) on delete cascade
);

create index photo_set_due on photo_set (campaign_id) where looked < changes;
