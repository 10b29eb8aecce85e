create table photo_consent (                         -- who can be recognised and whether they agreed; each saying is kept
    campaign_id text        not null,
    activity_id uuid        not null,
    photo_id    uuid        not null,
    number      int         not null,                -- from 1; the last one stands
    people      text        not null check (people in ('UNASKED', 'NOBODY', 'AGREED', 'MINORS')),
    words       text        not null,                -- who agreed, and how that can be shown
    shown       boolean     not null,                -- somebody looked at the copy and gave it to everybody
    by_person   uuid        not null references person,
    by_name     text        not null,
    at          timestamptz not null,
    primary key (campaign_id, activity_id, photo_id, number),
    foreign key (campaign_id, activity_id, photo_id) references photo (campaign_id, activity_id, id) on delete cascade
);

create table public_copy (                           -- what everybody may see of a photograph, once made
    campaign_id text        not null,
    activity_id uuid        not null,
    photo_id    uuid        not null,
    hides       boolean     not null,                -- whether people are hidden on it
    sha256      text        references blob (sha256), -- null: none can be made
    hidden      int         not null,                -- heads that were hidden
    why         text        not null,                -- none can be made; empty: one was
    made_at     timestamptz not null,
    primary key (campaign_id, activity_id, photo_id, hides),
    foreign key (campaign_id, activity_id, photo_id) references photo (campaign_id, activity_id, id) on delete cascade
);
