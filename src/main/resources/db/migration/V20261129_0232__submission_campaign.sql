alter table draft add column campaign_id text;
update draft d set campaign_id = o.campaign_id from obligation o where o.id = d.obligation_id;
alter table draft
    alter column campaign_id set not null,
    drop constraint draft_obligation_id_fkey,
    drop constraint draft_pkey,
    add primary key (campaign_id, obligation_id),
    add foreign key (campaign_id, obligation_id) references obligation (campaign_id, id) on delete cascade;

alter table submission add column campaign_id text;
update submission s set campaign_id = o.campaign_id from obligation o where o.id = s.obligation_id;
alter table submission
    alter column campaign_id set not null,
    drop constraint submission_obligation_id_fkey,
    drop constraint submission_obligation_id_version_key,
    add unique (campaign_id, obligation_id, version),
    add foreign key (campaign_id, obligation_id) references obligation (campaign_id, id);
create unique index submission_key on submission (campaign_id, id);

alter table figure add column campaign_id text;
update figure f set campaign_id = s.campaign_id from submission s where s.id = f.submission_id;
alter table figure
    alter column campaign_id set not null,
    drop constraint figure_submission_id_fkey,
    drop constraint figure_pkey,
    add primary key (campaign_id, submission_id, field),
    add foreign key (campaign_id, submission_id) references submission (campaign_id, id) on delete cascade;

alter table paper add column campaign_id text;
update paper p set campaign_id = o.campaign_id from obligation o where o.id = p.obligation_id;
alter table submission_paper add column campaign_id text;
update submission_paper p set campaign_id = s.campaign_id from submission s where s.id = p.submission_id;
alter table submission_paper
    alter column campaign_id set not null,
    drop constraint submission_paper_submission_id_fkey,
    drop constraint submission_paper_paper_id_fkey,
    drop constraint submission_paper_pkey;
drop index paper_of_obligation;
alter table paper
    alter column campaign_id set not null,
    drop constraint paper_obligation_id_fkey,
    drop constraint paper_pkey,
    add primary key (campaign_id, id),
    add foreign key (campaign_id, obligation_id) references obligation (campaign_id, id) on delete cascade;
create index paper_of_obligation on paper (campaign_id, obligation_id);
alter table submission_paper
    add primary key (campaign_id, submission_id, paper_id),
    add foreign key (campaign_id, submission_id) references submission (campaign_id, id) on delete cascade,
    add foreign key (campaign_id, paper_id) references paper (campaign_id, id);
