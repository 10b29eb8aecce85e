create table nudge (                                 -- a unit was reminded by hand of what it owes, in private
    campaign_id   text        not null references campaign,
    obligation_id uuid        not null,
    at            timestamptz not null,
    by_person     uuid        not null references person,
    by_name       text        not null,              -- as the person was called then
    people        int         not null check (people > 0), -- how many of the unit were told
    primary key (campaign_id, obligation_id, at)
);

create table nudge_rule (                            -- how a unit may be reminded by hand
    one         boolean     primary key default true check (one),
    least_hours int         not null check (least_hours between 0 and 80), -- working hours between two of the same unit and duty
    words       text        not null,                -- {单位} {任务} {截止} {还剩} {报给} are filled in
    source      text        not null,                -- who set it; 产品初值: nobody yet
    set_at      timestamptz                          -- null: nobody yet
);

insert into nudge_rule (least_hours, words, source)
values (4, '{单位}：“{任务}”{截止}截止，{还剩}，{报给}还没有收到。请尽快填报；没有可报的，也请在那里说明。', '产品初值');
