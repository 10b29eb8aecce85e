alter table pick_list
    drop constraint pick_list_pkey,
    add primary key (campaign_id, id);

-- an address names a list alone
create index pick_list_by_id on pick_list (id);
