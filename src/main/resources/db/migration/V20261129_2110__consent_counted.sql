-- counted as soon as the tables of V20261129_2000
alter table photo_consent set (autovacuum_analyze_scale_factor = 0.01, autovacuum_analyze_threshold = 200);
alter table public_copy set (autovacuum_analyze_scale_factor = 0.01, autovacuum_analyze_threshold = 200);
