-- who wrote what of it, where that is not the unit that owes it: by place, the unit and the person
alter table submission add column hands jsonb not null default '{}';
