create table region (
    code        text    primary key,             -- GB/T 2260, six digits; a 功能区 or 开发区 has one of ours: its parent's with a letter, 370200A
    parent_code text    references region,
    name        text    not null,
    level       text    not null check (level in ('COUNTRY', 'PROVINCE', 'CITY', 'COUNTY')),
    standard    boolean not null,                -- stands in GB/T 2260
    path        text    not null unique          -- codes from the country down, each with a slash: 000000/370000/370200/
);

create index region_below on region (path text_pattern_ops);

create table unit (
    id          uuid    primary key,
    parent_id   uuid    references unit,         -- the unit above it on its line
    code        text    not null unique,         -- fixes the order of every list, and names the unit in an import
    name        text    not null unique,
    short_name  text    not null default '',
    region_code text    not null references region,
    kind        text    not null check (kind in ('AUTHORITY', 'DEPARTMENT', 'SOCIETY', 'UNIVERSITY', 'ENTERPRISE', 'INSTITUTE', 'PARK', 'SCHOOL', 'VENUE', 'OTHER')),
    level       text    not null check (level in ('NATION', 'PROVINCE', 'CITY', 'COUNTY', 'BELOW')),
    line        text    not null check (line in ('SCIENCE', 'PUBLICITY', 'ASSOCIATION', 'OTHER')),
    credit_code text    unique,                  -- 统一社会信用代码, GB 32100-2015
    path        text    not null unique,         -- codes from the root down, each with a slash: the unit and all below it begin with it
    closed_on   date
);

create index unit_below on unit (path text_pattern_ops);
create index unit_of_region on unit (region_code);

create table unit_function (                     -- what a unit does, whatever its office is called: 经发局 may be the 科技主管部门
    unit_id  uuid not null references unit on delete cascade,
    function text not null check (function in ('SCIENCE', 'PUBLICITY', 'ASSOCIATION')),
    primary key (unit_id, function)
);

create table post (                              -- a telephone and a mailbox outlive who answers them
    id      uuid primary key,
    unit_id uuid not null references unit on delete cascade,
    name    text not null,
    phone   text not null default '',
    mail    text not null default '',
    channel text not null default '',            -- such as 金宏
    unique (unit_id, name)
);

create table post_holder (
    post_id  uuid not null references post on delete cascade,
    name     text not null,
    since_on date not null,
    until_on date,                               -- null: still
    primary key (post_id, since_on, name)
);
