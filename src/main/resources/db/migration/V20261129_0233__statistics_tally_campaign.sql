alter table tally add column campaign_id text;
update tally t set campaign_id = s.campaign_id from submission s where s.id = t.submission_id;
alter table tally
    alter column campaign_id set not null,
    drop constraint tally_submission_id_fkey,
    drop constraint tally_pkey,
    add primary key (campaign_id, submission_id),
    add foreign key (campaign_id, submission_id) references submission (campaign_id, id) on delete cascade;
