alter table person_role add column since_before boolean not null default false; -- held beside a role it does not go with, since before that was refused

update person_role set since_before = true
 where person_id in (select person_id from person_role
                      group by person_id
                     having count(*) > 1 and bool_or(role like '%\_ADMIN'));

create function roles_apart() returns trigger language plpgsql as $$
begin
    perform from person where id = new.person_id for update;  -- two at once: the second sees what the first gave
    if not new.since_before and exists (
            select from person_role
             where person_id = new.person_id and role <> new.role
               and (role like '%\_ADMIN' or new.role like '%\_ADMIN')) then
        raise exception 'one who administers has that role and no other beside it';
    end if;
    return new;
end
$$;

create trigger person_roles_apart before insert or update on person_role for each row execute function roles_apart();
