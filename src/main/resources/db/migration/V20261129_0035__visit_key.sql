-- every row can be told from every other, and every table be spread
alter table correction add column id bigint generated always as identity primary key;
