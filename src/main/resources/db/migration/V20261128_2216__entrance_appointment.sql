alter table access_reset add column appoints boolean not null default false; -- the owner has just been given a role of administrator
