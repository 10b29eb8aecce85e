alter table activity
    add column merged_into uuid,                       -- the entry of the same event as which it is counted; null: it counts as itself
    add constraint activity_merged foreign key (campaign_id, merged_into) references activity (campaign_id, id),
    add constraint activity_not_into_itself check (merged_into <> id);

create index activity_merged_into on activity (campaign_id, merged_into) where merged_into is not null;
