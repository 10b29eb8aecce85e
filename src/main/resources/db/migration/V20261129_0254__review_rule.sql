create table review_rule (                           -- what holds for every review
    one             boolean     primary key default true check (one),
    take_back_hours int         not null check (take_back_hours between 0 and 80), -- working hours in which who accepted may take it back; 0: not at all
    source          text        not null,            -- who set it; 产品初值: nobody yet
    set_at          timestamptz                      -- null: nobody yet
);

insert into review_rule (take_back_hours, source) values (8, '产品初值');
