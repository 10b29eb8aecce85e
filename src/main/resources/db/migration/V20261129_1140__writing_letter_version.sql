alter table letter_draft
    add column version integer not null default 1,   -- grows with each time that it is kept
    add column before  jsonb;                         -- what it said before that; null: nothing
