-- what the sealed answers of a list begin with: suite and key; empty: kept before they were sealed
alter table pick_list add column sealed text not null default '';
