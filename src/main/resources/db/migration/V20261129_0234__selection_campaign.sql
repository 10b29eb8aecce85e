alter table pick
    drop constraint pick_submission_id_fkey,
    add foreign key (campaign_id, submission_id) references submission (campaign_id, id);
