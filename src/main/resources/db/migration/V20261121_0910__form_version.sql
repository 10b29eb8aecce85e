create table form_version (                    -- forms that were read out of notices; those that ship are files
    name       text  not null,
    version    text  not null,
    definition jsonb not null,                 -- the shape of forms/<name>/<version>.yaml; never changed
    primary key (name, version)
);
