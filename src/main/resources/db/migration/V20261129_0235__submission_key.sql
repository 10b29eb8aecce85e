-- nothing refers to the id alone any more
alter table submission
    drop constraint submission_pkey,
    add constraint submission_pkey primary key using index submission_key;
