-- who wrote which cell of a draft, the keys of its rows, and what waits beside what stands
alter table draft add column hands jsonb not null default '{}';
