alter table unit add column keeps_tree boolean not null default false; -- the product was set up here: its system administrators keep every unit

-- who administered so far kept every unit
update unit set keeps_tree = true
 where id in (select p.unit_id from person p join person_role r on r.person_id = p.id where r.role = 'SYSTEM_ADMIN');
