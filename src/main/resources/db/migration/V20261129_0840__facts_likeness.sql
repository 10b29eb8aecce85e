alter table incoming add column likeness text[];     -- by what it is known again: number, head, text; null: kept before there was any
