alter table step add column campaign_id text;
update step s set campaign_id = o.campaign_id from obligation o where o.id = s.obligation_id;
alter table remark add column campaign_id text;
update remark r set campaign_id = s.campaign_id from step s where s.id = r.step_id;

alter table remark
    alter column campaign_id set not null,
    drop constraint remark_step_id_fkey,
    drop constraint remark_pkey;
drop index step_of_obligation;
alter table step
    alter column campaign_id set not null,
    drop constraint step_obligation_id_fkey,
    drop constraint step_pkey,
    add primary key (campaign_id, id),
    add foreign key (campaign_id, obligation_id) references obligation (campaign_id, id);
create index step_of_obligation on step (campaign_id, obligation_id, at);
alter table remark
    add primary key (campaign_id, step_id, place),
    add foreign key (campaign_id, step_id) references step (campaign_id, id) on delete cascade;
