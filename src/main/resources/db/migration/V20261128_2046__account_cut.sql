create table journal_cut (                           -- lines that were taken out of the journal after their time
    to_line   bigint      primary key,
    from_line bigint      not null,
    from_at   timestamptz not null,
    to_at     timestamptz not null,
    hash      text        not null,                  -- of to_line: the line after it follows this one
    cut_at    timestamptz not null
);

-- A line may go when it is sealed and a year old, by the clock of the database; no younger one ever.
create or replace function journal_stands() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.hash is null
            and (old.seq, old.at, old.person_id, old.person_name, old.unit_id, old.act, old.subject, old.detail)
                is not distinct from
                (new.seq, new.at, new.person_id, new.person_name, new.unit_id, new.act, new.subject, new.detail) then
        return new;                                  -- it is sealed
    end if;
    if tg_op = 'DELETE' and old.hash is not null and old.at < now() - interval '365 days' then
        return old;
    end if;
    raise exception 'a line of the journal is neither changed nor taken out';
end
$$;

create function journal_cut_stands() returns trigger language plpgsql as $$
begin
    raise exception 'what was taken out of the journal stays written down';
end
$$;

create trigger journal_cut_stands before update or delete on journal_cut for each row execute function journal_cut_stands();
create trigger journal_cut_whole before truncate on journal_cut for each statement execute function journal_cut_stands();

-- Takes out at most :most of the oldest lines that are older than that many days, and writes down which. The last line always stays: the
-- next one follows it. Whoever runs the product may call it and cannot delete otherwise.
create function journal_retire(days int, most int) returns bigint language plpgsql security definer as $$
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
      from journal where line is not null and at >= now() - make_interval(days => days);
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
    execute format('alter function journal_retire(int, int) set search_path = %I, pg_temp', current_schema());
end
$$;
