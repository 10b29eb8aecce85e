create table clock_mark (                            -- when the product last looked at its clock; no row: it never did
    one     boolean     primary key default true check (one),
    seen_at timestamptz not null,
    held_ms bigint      not null default 0           -- for so long, while it runs, nothing is deleted by the clock
);
