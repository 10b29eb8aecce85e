alter table campaign add column unit_id uuid references unit;  -- whose draft it is, or was; null: it ships with the product

update campaign c set unit_id = (select i.unit_id from incoming i where i.campaign_id = c.id order by i.at limit 1);
