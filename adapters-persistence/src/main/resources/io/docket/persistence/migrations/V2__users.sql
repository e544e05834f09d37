-- A user without a password gets one by mail. The generation grows whenever all that was issued to a user is to end.
alter table users alter column password_hash drop not null;
alter table users add column generation integer default 0 not null;

alter table roles add constraint roles_name unique (tenant_id, name);

-- Prefixes are unique over the installation, since a key is looked up before its tenant is known. A use does not count as a
-- change of the key.
create table api_keys (
    tenant_id varchar(24) not null,
    prefix varchar(40) not null,
    number bigint not null,
    key_hash varchar(100) not null,
    user_id varchar(24) not null,
    assignments text not null,
    inbox_id varchar(24),
    active boolean not null,
    expire_at timestamp with time zone,
    made_at timestamp with time zone not null,
    last_used_at timestamp with time zone,
    primary key (tenant_id, prefix),
    constraint api_keys_prefix unique (prefix),
    constraint api_keys_user foreign key (tenant_id, user_id) references users (tenant_id, id)
);
create index api_keys_by_user on api_keys (tenant_id, user_id);
create index api_keys_by_inbox on api_keys (tenant_id, inbox_id, prefix);

create table revoked_tokens (
    tenant_id varchar(24) not null,
    token_id varchar(100) not null,
    expires_at timestamp with time zone not null,
    primary key (tenant_id, token_id),
    constraint revoked_tokens_tenant foreign key (tenant_id) references tenants (id)
);
create index revoked_tokens_by_end on revoked_tokens (tenant_id, expires_at);

-- Subjects are MACs of addresses and user names, so they belong to no tenant.
create table sign_in_attempts (
    subject varchar(64) not null,
    failures integer not null,
    last_at timestamp with time zone not null,
    primary key (subject)
);
create index sign_in_attempts_by_age on sign_in_attempts (last_at);
