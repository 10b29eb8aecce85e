alter table overlap_part add column campaign_id text;
update overlap_part p set campaign_id = o.campaign_id from overlap o where o.id = p.overlap_id;
alter table overlap_part
    alter column campaign_id set not null,
    drop constraint overlap_part_overlap_id_fkey,
    drop constraint overlap_part_pkey;
alter table overlap
    drop constraint overlap_kept_id_fkey,
    drop constraint overlap_other_id_fkey,
    drop constraint overlap_pkey,
    add primary key (campaign_id, id),
    add foreign key (campaign_id, kept_id) references obligation (campaign_id, id),
    add foreign key (campaign_id, other_id) references obligation (campaign_id, id);
alter table overlap_part
    add primary key (campaign_id, overlap_id, field),
    add foreign key (campaign_id, overlap_id) references overlap (campaign_id, id) on delete cascade;
