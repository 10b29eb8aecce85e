-- From which networks the staff may come; without a row for a side, from everywhere.
create table allowed_network (
    side    text not null check (side in ('STAFF', 'ADMIN')),   -- whoever has an account; administrators besides
    place   int  not null,                                      -- in the order it was typed
    network text not null,                                      -- an address and how many of its bits count
    primary key (side, place)
);
