create table photo_reason (                          -- why something that the rules ask for is not so; each saying is kept
    campaign_id text        not null,
    activity_id uuid        not null,
    about       text        not null,                -- a photograph's id; ON_SITE, ONLINE: that there are so few
    number      int         not null,                -- from 1; the last one stands
    words       text        not null,                -- empty: taken back
    by_person   uuid        not null references person,
    by_name     text        not null,
    at          timestamptz not null,
    primary key (campaign_id, activity_id, about, number),
    foreign key (campaign_id, activity_id) references activity (campaign_id, id) on delete cascade
);
