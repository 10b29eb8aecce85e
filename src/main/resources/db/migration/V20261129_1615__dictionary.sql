create table form_fact (                             -- what the questions of a form ask for, as a person confirmed it once for all units
    form_id      text        not null,
    form_version text        not null,
    field        text        not null,
    fact         text        not null,               -- empty: nothing that is known of activities
    confirmed_by uuid        not null references person,
    confirmed_at timestamptz not null,
    primary key (form_id, form_version, field)
);
