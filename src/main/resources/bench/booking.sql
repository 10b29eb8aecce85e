-- A published activity, six days from now, with one session for each number from 1 to %3$d; %1$s is the campaign, %2$d places each has.
insert into unit (id, code, name, region_code, kind, level, line, path)
values ('00000000-0000-7000-8000-000000000001', 'bench-booking', '量尺科技馆', '370200', 'OTHER', 'CITY', 'OTHER', 'bench-booking/');
insert into person (id, unit_id, name, login, created_at)
values ('00000000-0000-7000-8000-000000000002', '00000000-0000-7000-8000-000000000001', '量尺', 'bench-booking', now());
insert into person_role (person_id, role) values ('00000000-0000-7000-8000-000000000002', 'FILLER');
insert into campaign (id, title, year, region_code, definition, published_at) values ('%1$s', '科技活动周', 2025, '370200', '{}', now());
insert into activity (campaign_id, id, unit_id, stage, counts, title, answers, rows, asides, sealed, approved, begun_by, begun_at, edited_by, edited_at)
select '%1$s', '00000000-0000-7000-8000-000000000003', '00000000-0000-7000-8000-000000000001', 'PUBLISHED', 'PUBLISHED', '量尺开放日',
       a.approved -> 'answers', a.approved -> 'rows', '[]', '', a.approved, '00000000-0000-7000-8000-000000000002', now(),
       '00000000-0000-7000-8000-000000000002', now()
  from (select jsonb_build_object(
                   'rows', jsonb_agg('k' || n),
                   'answers', jsonb_build_object('unit', '', 'values', '{"title": "量尺开放日"}'::jsonb,
                       'rows', jsonb_agg(jsonb_build_object('day', (current_date + 6)::text, 'from', '9:00', 'to', '11:30', 'venue', '一号楼')))) as approved
          from generate_series(1, %3$d) as n) as a;
insert into activity_session (campaign_id, activity_id, key, place, held_on, starts, ends, venue, online)
select '%1$s', '00000000-0000-7000-8000-000000000003', 'k' || n, n, current_date + 6, '9:00', '11:30', '一号楼', false
  from generate_series(1, %3$d) as n;
insert into booking_offer (campaign_id, activity_id, session_key, capacity, opens_at, lead_days, lead_working, most,
                           approves, waits, hold_hours, keep_days, ground_rules, paused, set_by, set_at)
select '%1$s', '00000000-0000-7000-8000-000000000003', 'k' || n, %2$d, now(), 0, false, 5, false, true, 24, 30, '', false,
       '00000000-0000-7000-8000-000000000002', now()
  from generate_series(1, %3$d) as n;
create table bench_bare (id bigint primary key, words text not null);
