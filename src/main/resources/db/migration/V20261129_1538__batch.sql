create table batch (                               -- forms that came to a receiver, to be filed for the units that owe them
    campaign_id        text        not null references campaign,
    id                 uuid        not null,
    duty_id            text        not null references duty,
    unit_id            uuid        not null references unit,    -- who receives them
    collection_id      uuid        not null,                    -- where they were read and put right
    collection_version bigint      not null,                    -- as it stood when this was looked at
    sent_by            uuid        not null references person,
    sent_at            timestamptz not null,
    confirmed_by       uuid        references person,           -- null: nobody has said that it shall be done
    confirmed_at       timestamptz,
    chosen             text[]      not null default '{}',       -- which kinds of files shall be done
    ended_at           timestamptz,
    primary key (campaign_id, id),
    check ((confirmed_by is null) = (confirmed_at is null)),
    check (ended_at is null or confirmed_at is not null)
);
create index batch_waiting on batch (confirmed_at) where confirmed_at is not null and ended_at is null;

create table batch_file (                          -- what becomes of each
    campaign_id   text        not null,
    batch_id      uuid        not null,
    number        int         not null,            -- of the file in its collection
    name          text        not null,
    unit          text        not null,            -- as the file calls it
    obligation_id uuid,                            -- null: no unit of that name owes it
    seen          bigint      not null,            -- the version of the unit's draft that was looked at; -1: there was none
    gives         int         not null,            -- how many words of the unit would give way
    becomes       text        not null check (becomes in ('FILES', 'REPLACES', 'OPEN', 'DONE', 'SHUT', 'TWICE', 'STRANGER', 'UNREAD')),
    said          jsonb       not null,
    outcome       text        check (outcome in ('FILED', 'DRAFTED', 'LEFT')),
    done_at       timestamptz,
    primary key (campaign_id, batch_id, number),
    foreign key (campaign_id, batch_id) references batch (campaign_id, id) on delete cascade,
    foreign key (campaign_id, obligation_id) references obligation (campaign_id, id) on delete cascade,
    check ((outcome is null) = (done_at is null))
);
-- a unit is filed for once
create unique index batch_file_once on batch_file (campaign_id, batch_id, obligation_id) where becomes in ('FILES', 'REPLACES', 'OPEN');
