alter table incoming_fact
    add column said jsonb;                         -- what it says, "is" names the type

-- words of a version before: the start that follows reads them as what they say, and then they are null
alter table incoming_fact
    alter column fact_values drop not null;

alter table incoming_fact
    add constraint incoming_fact_said check ((said is null) <> (fact_values is null));
