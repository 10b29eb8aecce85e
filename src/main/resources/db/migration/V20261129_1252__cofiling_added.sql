alter table cofiling add column added boolean not null default false; -- the unit added it itself, beside a row that it was given
