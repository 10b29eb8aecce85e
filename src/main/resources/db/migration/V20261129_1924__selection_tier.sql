alter table pick add column tier text not null default ''; -- as what it is recommended upward; empty: nobody said
