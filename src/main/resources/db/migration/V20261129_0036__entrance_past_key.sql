-- as above: two passwords of one moment are two rows
alter table password_past add column id bigint generated always as identity primary key;
