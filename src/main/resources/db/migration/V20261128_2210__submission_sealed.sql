-- what the sealed answers of a row begin with: suite and key; empty: kept before they were sealed
alter table draft add column sealed text not null default '';
alter table submission add column sealed text not null default '';
