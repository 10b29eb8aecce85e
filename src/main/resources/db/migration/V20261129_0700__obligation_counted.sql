-- Counts the rows of what is owed, so that the next sentence is planned for as many as there are: a campaign that was published
-- a moment ago is to the planner one row, and it reads all of it to find one. Whoever runs the product may call it.
create function obligation_counted() returns void language plpgsql security definer as $$
begin
    analyze obligation;
end
$$;

do $$
begin
    execute format('alter function obligation_counted() set search_path = %I, pg_temp', current_schema());
end
$$;
