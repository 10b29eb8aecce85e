alter table safety_permit
    add column frozen jsonb,                         -- times, places and people for which the permit is, as they stood when it was written down; null: no number yet
    add column why text not null default '';         -- why it was changed or withdrawn last
