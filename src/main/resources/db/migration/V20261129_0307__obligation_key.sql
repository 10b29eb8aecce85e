-- nothing refers to the id alone any more
alter table obligation
    drop constraint obligation_duty_id_unit_id_key,
    add unique (campaign_id, duty_id, unit_id),
    drop constraint obligation_pkey,
    add constraint obligation_pkey primary key using index obligation_key;

-- an address names an obligation alone: this finds its campaign
create index obligation_by_id on obligation (id);
drop index obligation_of_campaign;
