create table factor_demand (                         -- who comes in with a second factor only, beside the administrators
    role  text primary key check (role in ('FILLER', 'REVIEWER', 'ISSUER', 'VIEWER')),
    since date not null                              -- from the beginning of this day, in Beijing
);
