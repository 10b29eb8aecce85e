alter table mailbox add column set_at timestamptz;     -- null: before this was kept
