-- what grows with a campaign begins with it, so that it can be spread by campaign_id: others refer to this from now on
create unique index obligation_key on obligation (campaign_id, id);
