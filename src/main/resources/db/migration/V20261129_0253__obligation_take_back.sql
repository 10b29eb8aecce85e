-- an acceptance may be taken back by who gave it
alter table step drop constraint step_act_check;
alter table step add constraint step_act_check
    check (act in ('FILE', 'WITHDRAW', 'RETURN', 'ACCEPT', 'TAKE_BACK', 'ASK_REVISION', 'GRANT_REVISION', 'REFUSE_REVISION'));
