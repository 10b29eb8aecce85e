-- tables of a campaign that came since are counted as soon as the others: V20261129_2000
alter table ledger_joint set (autovacuum_analyze_scale_factor = 0.01, autovacuum_analyze_threshold = 200);
alter table photo_consent set (autovacuum_analyze_scale_factor = 0.01, autovacuum_analyze_threshold = 200);
alter table public_copy set (autovacuum_analyze_scale_factor = 0.01, autovacuum_analyze_threshold = 200);
