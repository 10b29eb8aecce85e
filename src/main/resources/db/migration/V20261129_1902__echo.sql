create table photo_sketch (                          -- what is kept of a photograph to find it again
    campaign_id text   not null,
    activity_id uuid   not null,
    photo_id    uuid   not null,
    number      bigint not null generated always as identity,  -- in the order of their coming: who has all up to one misses none before it
    sha256      text   not null,                     -- of the photograph
    hashes      bytea,                               -- of its parts, 20 of 32 bytes; null: it was not decoded
    sketch      text   references blob,              -- the picture itself, small and grey, to compare with; null likewise
    primary key (campaign_id, activity_id, photo_id),
    foreign key (campaign_id, activity_id) references activity (campaign_id, id) on delete cascade
);

create index photo_sketch_number on photo_sketch (number);
create index photo_sketch_content on photo_sketch (sha256);

create table photo_echo (                            -- a photograph that is, or may be, one of another activity
    campaign_id    text    not null,
    activity_id    uuid    not null,
    photo_id       uuid    not null,
    other_campaign text    not null,
    other_activity uuid    not null,
    other_photo    uuid    not null,
    sure           boolean not null,                 -- false: perhaps
    how            text    not null,                 -- what was done to one of them, with commas
    primary key (campaign_id, activity_id, photo_id, other_campaign, other_activity, other_photo),
    foreign key (campaign_id, activity_id, photo_id) references photo_sketch (campaign_id, activity_id, photo_id) on delete cascade
);

create index photo_echo_other on photo_echo (campaign_id, other_campaign, other_activity, other_photo);
