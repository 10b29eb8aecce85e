create table chase_step (                            -- on which working days a unit is reminded of what it owes
    days int primary key check (days between -20 and 20 and days <> 0) -- before the last day; negative: after it
);

insert into chase_step (days) values (3), (1), (-1);
