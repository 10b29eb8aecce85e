create table door_key (                              -- what tickets are signed with; the greatest number signs, all are believed
    number     int         primary key,
    public_key text        not null,                 -- Ed25519, 32 bytes in Base64
    private_key text       not null,                 -- PKCS#8, sealed
    made_at    timestamptz not null
);
