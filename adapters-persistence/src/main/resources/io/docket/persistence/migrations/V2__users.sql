-- A user without a password gets one by mail. The generation grows whenever all that was issued to a user is to end.
alter table users alter column password_hash drop not null;
alter table users add column generation integer default 0 not null;
