-- no row of these points at an activity by a key: who submits one holds it, and waits for nobody who holds another
create table double_word (                           -- what an activity may share with few others on the same day
    campaign_id text        not null,
    word        text        not null,
    activity_id uuid        not null,
    primary key (campaign_id, word, activity_id)
);

create index double_word_of on double_word (campaign_id, activity_id);

create table double_pair (                           -- two activities that may be one event, and what a person decided
    campaign_id text        not null,
    first_id    uuid        not null,
    second_id   uuid        not null,
    signs       jsonb       not null,                -- what is alike in them
    found_at    timestamptz not null,
    decided     text        check (decided in ('MERGED', 'APART')),
    decided_by  uuid        references person,
    by_name     text,
    decided_at  timestamptz,
    why         text,
    primary key (campaign_id, first_id, second_id),
    check (first_id < second_id),
    check ((decided is null) = (decided_at is null))
);

create index double_pair_second on double_pair (campaign_id, second_id);
