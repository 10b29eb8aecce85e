create table legal_year (                            -- a year whose arrangement of days off is known
    year     int     primary key,
    source   text    not null,                       -- the notice it comes from: 国办发明电〔2025〕7号
    imported boolean not null,                       -- by an administrator; false: it came with the product
    edition  uuid    not null                        -- another one whenever the year is kept anew
);

create table legal_day (                             -- a day that is free, or worked, by the notice of that year
    day     date    primary key,                     -- may lie in the December before
    year    int     not null references legal_year on delete cascade,
    working boolean not null,
    name    text    not null                         -- of the holiday: 劳动节
);

create index legal_day_of_year on legal_day (year);
