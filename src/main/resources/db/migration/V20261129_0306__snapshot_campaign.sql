alter table snapshot
    drop constraint snapshot_code_key,
    drop constraint snapshot_pkey,
    add primary key (campaign_id, id),
    add unique (campaign_id, code);

-- an address names a snapshot alone
create index snapshot_by_id on snapshot (id);
