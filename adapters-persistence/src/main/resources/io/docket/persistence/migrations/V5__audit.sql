-- The audit trails: of each tenant, and under an id that no tenant has (24 zeros) the installation's. Rows are added and
-- never changed, the head's excepted. An entry names users, tokens and what it is about without referring to them, since
-- it outlives them.
create table audit_heads (
    tenant_id varchar(24) not null,
    owner_id varchar(24),
    entries bigint not null,
    last_seal varchar(64) not null,
    closed bigint not null,
    batches bigint not null,
    hmac varchar(64) not null,
    seal varchar(64) not null,
    primary key (tenant_id),
    constraint audit_heads_tenant foreign key (owner_id) references tenants (id)
);

create table audit_entries (
    tenant_id varchar(24) not null,
    number bigint not null,
    happened_at timestamp with time zone not null,
    fact_tenant_id varchar(24),
    user_id varchar(24),
    means varchar(40) not null,
    pass varchar(40),
    command varchar(100) not null,
    subject varchar(40),
    address varchar(64),
    outcome varchar(40) not null,
    detail varchar(200),
    seal varchar(64) not null,
    primary key (tenant_id, number),
    constraint audit_entries_head foreign key (tenant_id) references audit_heads (tenant_id)
);
create index audit_entries_by_time on audit_entries (tenant_id, happened_at, number);
create index audit_entries_by_user on audit_entries (tenant_id, user_id, number);
create index audit_entries_by_subject on audit_entries (tenant_id, subject, number);

create table audit_batches (
    tenant_id varchar(24) not null,
    number bigint not null,
    first_entry bigint not null,
    last_entry bigint not null,
    hmac varchar(64) not null,
    primary key (tenant_id, number),
    constraint audit_batches_head foreign key (tenant_id) references audit_heads (tenant_id)
);

-- How often somebody who is nobody was refused; nobody's are no tenant's.
create table refusal_counts (
    counted_minute timestamp with time zone not null,
    address varchar(64) not null,
    refusals bigint not null,
    primary key (counted_minute, address)
);
