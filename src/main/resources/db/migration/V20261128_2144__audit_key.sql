create table sealing_key (                           -- keys that the product was seen with: what came and went is a line of the journal
    id      text        primary key,                 -- 8 hex digits; the key itself is in a file, never here
    number  int         not null,
    seen_at timestamptz not null,
    gone_at timestamptz
);
