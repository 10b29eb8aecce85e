-- What the running product may do, granted by the owner after the migrations of each start. :running is its role, :schema where the tables are.
-- It owns nothing: it cannot make, alter or drop a table, nor switch off a trigger.
grant usage on schema :schema to :running;
grant select, insert, update, delete on all tables in schema :schema to :running;
grant usage, select on all sequences in schema :schema to :running;

-- The journal: it adds lines and seals them, once each, as the trigger sees to. It cannot change or take one out.
revoke all on journal from :running;
grant select, insert on journal to :running;
grant update (line, before, hash) on journal to :running;

-- What was taken out of it after its time, the owner's function writes down (ADR 0025).
revoke all on journal_cut from :running;
grant select on journal_cut to :running;

-- On which days it ran, only journal_note_day() writes down.
revoke all on journal_day from :running;
grant select on journal_day to :running;

-- Which migrations ran is the owner's to say.
revoke all on flyway_schema_history from :running;
grant select on flyway_schema_history to :running;
