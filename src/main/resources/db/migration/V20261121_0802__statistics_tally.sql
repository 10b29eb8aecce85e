create table tally (                                 -- the figures of a version side by side, kept as it is filed: a total reads one row a unit
    submission_id uuid primary key references submission on delete cascade,
    cells         text not null                      -- events_held=N12,funds_city=B: N a number, D a —, B blank, W words
);
