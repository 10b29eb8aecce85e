alter table activity
    add column again_campaign text,                    -- the activity of an earlier campaign that it is again; null: none
    add column again_id uuid,
    add constraint activity_again check ((again_campaign is null) = (again_id is null));
