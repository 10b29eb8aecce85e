alter table activity
    drop constraint activity_stage,
    add constraint activity_stage check (stage in
        ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'CHANGING', 'PUBLISHED', 'HELD', 'CLOSED', 'CANCELLED')),
    add column counts text not null default 'DRAFT',   -- the stage in which what was approved stands; DRAFT: nothing is approved
    add column approved jsonb,                         -- the answers that were approved last, and the keys of their sessions
    add column submitted_at timestamptz;               -- since when it waits, while it does

create table activity_step (                           -- what happened to an activity; only ever added to
    campaign_id text        not null,
    activity_id uuid        not null,
    number      int         not null,
    move        text        not null,
    stage       text        not null,                  -- where it led
    by_person   uuid        not null references person,
    by_name     text        not null,
    by_unit     text        not null,
    at          timestamptz not null,
    said        jsonb       not null,                  -- words, remarks at their places, checks, changes
    primary key (campaign_id, activity_id, number),
    foreign key (campaign_id, activity_id) references activity (campaign_id, id) on delete cascade
);

create index activity_stage_of on activity (campaign_id, stage);
