-- A spreadsheet with a row for each of several units is unfolded into a file for each: they go with it.
alter table collected_file add column unfolded_from int; -- the number of the spreadsheet; null: handed in by itself

update collected_file row
   set unfolded_from = sheet.number
  from collected_file sheet
 where sheet.collection_id = row.collection_id and sheet.sha256 = row.sha256 and sheet.number < row.number
   and sheet.received::text like '%"file.by-unit"%' and starts_with(row.name, sheet.name || ' · ');

alter table collected_file add foreign key (collection_id, unfolded_from)
    references collected_file (collection_id, number) on delete cascade;

create index collected_file_unfolded on collected_file (collection_id, unfolded_from) where unfolded_from is not null;
