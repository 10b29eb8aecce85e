create table draft_page (                            -- a page that has a draft open: who else is at it; forgotten soon after it closes
    campaign_id   text        not null,
    obligation_id uuid        not null,
    page          text        not null,              -- a word of its own for each page that is opened
    person_id     uuid        not null references person,
    name          text        not null,
    unit          text        not null,
    opened_at     timestamptz not null,
    seen_at       timestamptz not null,
    beats         boolean     not null,              -- whether its script says that it is there
    primary key (campaign_id, obligation_id, page),
    foreign key (campaign_id, obligation_id) references obligation (campaign_id, id) on delete cascade
);
