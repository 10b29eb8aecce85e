alter table post add column phone_hash text not null default ''; -- keyed, of the digits alone: to find it by; empty where there is no number
create index post_phone_hash on post (phone_hash) where phone_hash <> '';
comment on column post.phone is 'sealed with the key ring; in the clear only until the product has sealed what an older version kept';
