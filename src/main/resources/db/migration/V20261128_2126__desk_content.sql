-- What was sent, each content once however often it is sent; gone with the last file that has it.
create table collected_content (
    sha256  text        primary key,
    bytes   bytea       not null,
    used_at timestamptz not null              -- when a file with it was last handed in
);

-- uncompressed, so that a part of it can be read without the rest
alter table collected_content alter column bytes set storage external;

insert into collected_content (sha256, bytes, used_at)
select distinct on (sha256) sha256, bytes, added_at
  from collected_file
 where bytes is not null
 order by sha256, added_at desc;

alter table collected_file add column content text references collected_content;   -- null: too large, or not to be had

update collected_file set content = sha256 where bytes is not null;

alter table collected_file drop column bytes;

create index collected_file_content on collected_file (content);
