create table overlap_member (                        -- a report that holds what is the same
    campaign_id   text     not null,
    overlap_id    uuid     not null,
    obligation_id uuid     not null,
    place         smallint not null check (place >= 0),   -- 0: it counts with this one
    submission_id uuid     not null,                 -- the version in which somebody looked at it last
    primary key (campaign_id, overlap_id, obligation_id),
    unique (campaign_id, overlap_id, place),
    foreign key (campaign_id, overlap_id) references overlap (campaign_id, id),
    foreign key (campaign_id, obligation_id) references obligation (campaign_id, id),
    foreign key (campaign_id, submission_id) references submission (campaign_id, id)
);

create index overlap_member_of_obligation on overlap_member (campaign_id, obligation_id);

-- what was looked at is not known of those that were flagged before: the version that counts now
insert into overlap_member (campaign_id, overlap_id, obligation_id, place, submission_id)
select v.campaign_id, v.id, m.obligation_id, m.place, coalesce(b.accepted_id, b.current_id)
  from overlap v
 cross join lateral (values (v.kept_id, 0), (v.other_id, 1)) as m (obligation_id, place)
  join obligation b on b.campaign_id = v.campaign_id and b.id = m.obligation_id;

alter table overlap
    drop column kept_id,
    drop column other_id;
