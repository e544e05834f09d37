-- A tenant that is not active is registered only, or it is being removed.
alter table tenants add column removing boolean default false not null;

-- A code that waits to activate a tenant: the hash is keyed, since six digits are guessed from any other.
create table tenant_activations (
    tenant_id varchar(24) not null,
    email varchar(200) not null,
    code_hash varchar(100) not null,
    expires_at timestamp with time zone not null,
    primary key (tenant_id),
    constraint tenant_activations_tenant foreign key (tenant_id) references tenants (id),
    constraint tenant_activations_email unique (email)
);

-- Attempts to activate, by a keyed hash of where they come from or what address they name; they belong to no tenant, since
-- there may be none.
create table activation_attempts (
    id varchar(100) not null,
    attempts integer not null,
    ends_at timestamp with time zone not null,
    primary key (id)
);
create index activation_attempts_by_end on activation_attempts (ends_at);
