alter table person add column door int not null default 0;  -- counted up as a credential changes: sessions of before are nobody's
