alter table photo add column decided int not null default 0;   -- number of the decision that stands; 0: none was made
alter table photo add column verdict text;                      -- what it says; null: nothing

create table photo_decision (                        -- what a reviewer decided on a photograph; each is kept
    campaign_id text        not null,
    activity_id uuid        not null,
    photo_id    uuid        not null,
    number      int         not null,                -- from 1
    verdict     text        not null,
    words       text        not null,                -- why it is returned; else empty
    by_person   uuid        not null references person,
    by_name     text        not null,
    by_unit     text        not null,
    at          timestamptz not null,
    primary key (campaign_id, activity_id, photo_id, number),
    foreign key (campaign_id, activity_id, photo_id) references photo (campaign_id, activity_id, id) on delete cascade
);
