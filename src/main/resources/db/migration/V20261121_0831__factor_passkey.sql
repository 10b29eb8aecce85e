alter table passkey drop column record;
alter table passkey add column public_key bytea not null;        -- COSE
alter table passkey add column attestation bytea not null;       -- the object that came as it was made, CBOR
alter table passkey add column signatures bigint not null;       -- the authenticator's own counter; 0: it has none
alter table passkey add column verified boolean not null;        -- it asked for a PIN or a finger
alter table passkey add column backup_eligible boolean not null; -- it may be copied to other devices
alter table passkey add column backed_up boolean not null;
alter table passkey add column transports text not null;         -- with commas: usb,internal
