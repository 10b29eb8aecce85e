create table journal_day (                           -- days on which the product ran, each noted on that day: a clock that jumps adds one
    day date primary key
);

-- Those that the journal itself tells of.
insert into journal_day (day) select distinct (at at time zone 'Asia/Shanghai')::date from journal;

create function journal_day_stands() returns trigger language plpgsql as $$
begin
    raise exception 'a day on which the product ran stays noted';
end
$$;

create trigger journal_day_stands before update or delete on journal_day for each row execute function journal_day_stands();
create trigger journal_day_whole before truncate on journal_day for each statement execute function journal_day_stands();

-- Notes today, by the clock of the database. Whoever runs the product may call it and cannot note another day.
create function journal_note_day() returns void language sql security definer as $$
    insert into journal_day (day) values ((now() at time zone 'Asia/Shanghai')::date) on conflict do nothing
$$;

-- Before when a line must have been written so that the product has since run on that many days; null: it has not run so long. A clock that
-- is three years ahead has lived through one day of them.
create function journal_lived(days int) returns timestamptz language sql stable as $$
    select day::timestamp at time zone 'Asia/Shanghai'
      from journal_day
     where day <= (now() at time zone 'Asia/Shanghai')::date
     order by day desc offset days - 1 limit 1
$$;

-- As before, and a year of days must have been lived since.
create or replace function journal_stands() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.hash is null
            and (old.seq, old.at, old.person_id, old.person_name, old.unit_id, old.act, old.subject, old.detail)
                is not distinct from
                (new.seq, new.at, new.person_id, new.person_name, new.unit_id, new.act, new.subject, new.detail) then
        return new;                                  -- it is sealed
    end if;
    if tg_op = 'DELETE' and old.hash is not null and old.at < now() - interval '365 days'
            and old.at < journal_lived(365) then
        return old;
    end if;
    raise exception 'a line of the journal is neither changed nor taken out';
end
$$;

-- As before, but what is old by the clock alone stays.
create or replace function journal_retire(days int, most int) returns bigint language plpgsql security definer as $$
declare
    first_line bigint;
    upto       bigint;
begin
    if days < 365 then
        raise exception 'the journal is kept for 365 days at least';
    end if;
    perform pg_advisory_xact_lock(1269131881);
    select min(line), max(line) - 1 into first_line, upto from journal where line is not null;
    select least(upto, min(line) - 1, first_line + most - 1) into upto
      from journal
     where line is not null
       and at >= least(now() - make_interval(days => days), coalesce(journal_lived(days), '-infinity'));
    if first_line is null or upto is null or upto < first_line then
        return 0;
    end if;
    insert into journal_cut (to_line, from_line, from_at, to_at, hash, cut_at)
    select upto, first_line, min(at), max(at), (select hash from journal where line = upto), now()
      from journal where line between first_line and upto;
    delete from journal where line between first_line and upto;
    return upto;
end
$$;

do $$
begin
    execute format('alter function journal_note_day() set search_path = %I, pg_temp', current_schema());
    execute format('alter function journal_retire(int, int) set search_path = %I, pg_temp', current_schema());
end
$$;
