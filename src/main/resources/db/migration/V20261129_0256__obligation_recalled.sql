alter table obligation drop constraint obligation_state_check;
alter table obligation add constraint obligation_state_check
    check (state in ('OPEN', 'FILED', 'RETURNED', 'ACCEPTED', 'REVISION_ASKED', 'REVISING', 'RECALLED'));
