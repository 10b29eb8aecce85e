-- A programme: written at once by the owner of the tables, as publishing activities one by one would take days.
-- %1$s is the campaign, %2$d how many activities with four sessions each, %3$s the unit that holds them, %4$s who entered them, %5$s what everything sealed as of now begins with.
insert into campaign (id, title, year, region_code, definition, published_at)
values ('%1$s', '2025年公开量尺科技活动周', 2025, '370200',
        '{"id": "%1$s", "title": "2025年公开量尺科技活动周", "year": 2025, "region": "370200", "issuers": ["市科技局"],
          "notice": {"title": "通知"}, "addressees": ["各单位"], "themes": ["科技"],
          "periods": [{"what": "活动周", "words": "5月24—31日", "from": "2025-05-24", "to": "2025-05-31", "clause": "一"}]}', now());

insert into activity (campaign_id, id, unit_id, stage, counts, title, answers, rows, asides, sealed, begun_by, begun_at, edited_by, edited_at, approved)
select '%1$s', gen_random_uuid(), '%3$s', 'PUBLISHED', 'PUBLISHED', made.values ->> 'title', made.answers, made.rows, '[]', '%5$s', '%4$s', now(), '%4$s', now(),
       jsonb_build_object('answers', made.answers, 'rows', made.rows)
  from generate_series(1, %2$d) as n
 cross join lateral (
    select jsonb_build_object(
               'title', (array['走近深海', '机器人总动员', '航天课堂', '天文观星夜', '量子世界', '一粒种子的旅行', '海洋科普进校园', '人工智能体验营'])[1 + n %% 8]
                        || '第' || n || '场',
               'intro', '由科技工作者带领，' || (array['看一看', '试一试', '听一听', '做一做'])[1 + n %% 4] || '身边的科学，第' || n || '次。',
               'about', repeat('活动分为讲解、体验和交流三个部分，请穿方便活动的衣服，提前十分钟到场。', 4),
               'kind', (array['展览展示', '互动体验', '参观研学', '专家讲座'])[1 + n %% 4],
               'topics', (array['人工智能', '生物科技', '航空航天', '深海深地', '新能源'])[1 + n %% 5],
               'audience', (array['社会公众', '青少年', '大学生', '老年人'])[1 + n %% 4],
               'secrecy', '不涉密，可以公开') as values) as asked
 cross join lateral (
    select asked.values, jsonb_build_object('unit', '公开量尺单位', 'values', asked.values, 'rows', (
               select jsonb_agg(jsonb_build_object('day', '2099年5月' || (1 + (n + d * 3) %% 30) || '日', 'from', (8 + n %% 9) || ':00', 'to', (10 + n %% 9) || ':00',
                                                   'venue', '市南区科普场馆' || n %% 2000 || '号'))
                 from generate_series(1, 4) as d)) as answers,
           '["k1", "k2", "k3", "k4"]'::jsonb as rows) as made;

-- The places of each session can be booked; those of every fourth are gone.
insert into booking_offer (campaign_id, activity_id, session_key, capacity, taken, opens_at, lead_days, lead_working, most,
                           approves, waits, hold_hours, keep_days, ground_rules, paused, set_by, set_at)
select a.campaign_id, a.id, k.key, 30, case when k.key = 'k4' then 30 else 7 end, now() - interval '1 day', 1, true, 5,
       false, true, 2, 30, '请走东门，带好雨具，听从现场工作人员安排。', false, '%4$s', now()
  from activity a, jsonb_array_elements_text(a.rows) as k (key)
 where a.campaign_id = '%1$s';
