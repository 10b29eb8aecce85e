create table campaign (
    id           text        primary key,            -- qingdao-2025
    parent_id    text        references campaign,
    title        text        not null,
    year         int         not null,
    region_code  text        not null references region,
    definition   jsonb       not null,               -- the whole of its YAML: themes, periods, issuers, contacts, evidence rules
    published_at timestamptz,                        -- null: a draft that owes nobody anything
    published_by uuid
);

create table duty (
    id               text        primary key,        -- qingdao-2025/D1
    campaign_id      text        not null references campaign on delete cascade,
    parent_id        text        references duty,    -- the duty of the level above that this one feeds
    place            int         not null,           -- its order in the campaign
    title            text        not null,
    form_id          text,                           -- null: documents only
    form_version     text,
    deadline_words   text        not null,           -- as the notice has them; empty: no date is set
    opens_at         timestamptz,
    closes_at        timestamptz,                    -- the first instant that is too late; null: rolling
    correctable_until timestamptz,                   -- until when what was sent back may still come in; null: without limit
    definition       jsonb       not null,           -- owed by whom, to whom, quotas, papers, clauses
    unique (campaign_id, place)
);

create index duty_of_parent on duty (parent_id);
