-- The same text runs on H2 and on PostgreSQL. A migration that was shipped is never edited: write the next one.
-- Every table of a tenant begins its keys, its foreign keys and its indexes with tenant_id, so that a row cannot even
-- refer to another tenant's.

create table tenants (
    id varchar(24) not null,
    name varchar(200) not null,
    active boolean not null,
    created_at timestamp with time zone not null,
    primary key (id)
);

-- One row, locked by whoever looks whether this is the first start.
create table start_lock (
    id integer not null,
    primary key (id)
);
insert into start_lock (id) values (1);

create table signing_keys (
    id varchar(100) not null,
    public_key varchar(1000) not null,
    sealed_private_key varchar(2000) not null,
    made_at timestamp with time zone not null,
    primary key (id)
);

create table users (
    tenant_id varchar(24) not null,
    id varchar(24) not null,
    number bigint not null,
    username varchar(200) not null,
    password_hash varchar(1000) not null,
    active boolean not null,
    confirmed_at timestamp with time zone,
    assignments text not null,
    primary key (tenant_id, id),
    constraint users_tenant foreign key (tenant_id) references tenants (id),
    constraint users_username unique (username)
);

create table roles (
    tenant_id varchar(24) not null,
    id varchar(24) not null,
    number bigint not null,
    name varchar(200) not null,
    permissions text not null,
    primary key (tenant_id, id),
    constraint roles_tenant foreign key (tenant_id) references tenants (id)
);

create table formats (
    tenant_id varchar(24) not null,
    id varchar(24) not null,
    number bigint not null,
    name varchar(200) not null,
    definition text not null,
    primary key (tenant_id, id),
    constraint formats_tenant foreign key (tenant_id) references tenants (id)
);

create table projects (
    tenant_id varchar(24) not null,
    id varchar(24) not null,
    number bigint not null,
    name varchar(200) not null,
    definition text not null,
    primary key (tenant_id, id),
    constraint projects_tenant foreign key (tenant_id) references tenants (id)
);

create table inboxes (
    tenant_id varchar(24) not null,
    id varchar(24) not null,
    number bigint not null,
    name varchar(200) not null,
    project_id varchar(24) not null,
    primary key (tenant_id, id),
    constraint inboxes_project foreign key (tenant_id, project_id) references projects (tenant_id, id)
);
create index inboxes_by_project on inboxes (tenant_id, project_id);

-- received_by names a user without referring to it: a document outlives who sent it.
create table documents (
    tenant_id varchar(24) not null,
    id varchar(24) not null,
    number bigint not null,
    inbox_id varchar(24) not null,
    original_filename varchar(400) not null,
    media_type varchar(40) not null,
    sha256 varchar(64) not null,
    file_size bigint not null,
    received_by varchar(24),
    received_at timestamp with time zone not null,
    started_at timestamp with time zone,
    done_at timestamp with time zone,
    success boolean,
    straight_through boolean,
    page_count integer not null,
    finished_stage varchar(40),
    archived boolean not null,
    content text not null,
    primary key (tenant_id, id),
    constraint documents_inbox foreign key (tenant_id, inbox_id) references inboxes (tenant_id, id)
);
create index documents_by_inbox on documents (tenant_id, inbox_id, id);
create index documents_by_receive_time on documents (tenant_id, inbox_id, received_at, id);
create index documents_by_done_time on documents (tenant_id, inbox_id, done_at, id);
create index documents_by_filename on documents (tenant_id, inbox_id, original_filename, id);
create index documents_by_page_count on documents (tenant_id, inbox_id, page_count, id);

create table read_pages (
    tenant_id varchar(24) not null,
    document_id varchar(24) not null,
    page_number integer not null,
    width integer not null,
    height integer not null,
    turns integer not null,
    source varchar(40) not null,
    lines text not null,
    primary key (tenant_id, document_id, page_number),
    constraint read_pages_document foreign key (tenant_id, document_id) references documents (tenant_id, id)
);

create table electronic_invoices (
    tenant_id varchar(24) not null,
    document_id varchar(24) not null,
    content text not null,
    primary key (tenant_id, document_id),
    constraint electronic_invoices_document foreign key (tenant_id, document_id) references documents (tenant_id, id)
);

-- The document that an upload made may be removed while its key is kept.
create table idempotency_keys (
    tenant_id varchar(24) not null,
    inbox_id varchar(24) not null,
    upload_key varchar(255) not null,
    since timestamp with time zone not null,
    document_id varchar(24),
    sha256 varchar(64),
    file_size bigint,
    primary key (tenant_id, inbox_id, upload_key),
    constraint idempotency_keys_inbox foreign key (tenant_id, inbox_id) references inboxes (tenant_id, id)
);
create index idempotency_keys_by_age on idempotency_keys (tenant_id, since);

-- waiting_since is the due instant of a job that is not finished, so that the queue's index holds little else.
create table jobs (
    tenant_id varchar(24) not null,
    id varchar(24) not null,
    number bigint not null,
    document_id varchar(24) not null,
    state varchar(20) not null,
    worker varchar(200),
    lease_number bigint,
    lease_until timestamp with time zone,
    leases bigint not null,
    attempts integer not null,
    crashes integer not null,
    queued_at timestamp with time zone not null,
    due_at timestamp with time zone not null,
    waiting_since timestamp with time zone,
    last_error text,
    primary key (tenant_id, id),
    constraint jobs_document foreign key (tenant_id, document_id) references documents (tenant_id, id)
);
create index jobs_by_document on jobs (tenant_id, document_id, id);
create index jobs_waiting on jobs (tenant_id, waiting_since, id);
create index jobs_leased on jobs (tenant_id, lease_until);
create index jobs_by_state on jobs (state, queued_at);

-- An event outlives the tenant that it tells of, until every listener has had it.
create table outbox (
    id varchar(24) not null,
    tenant_id varchar(24) not null,
    type varchar(60) not null,
    content text not null,
    held_until timestamp with time zone not null,
    primary key (id)
);
