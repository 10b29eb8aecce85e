-- counted as soon as the tables of V20261129_2000
alter table ledger_joint set (autovacuum_analyze_scale_factor = 0.01, autovacuum_analyze_threshold = 200);
