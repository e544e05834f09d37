-- Mails that wait to be sent; the text is sealed, since a code may stand in it. What a tenant has here goes with it.
create table mail_queue (
    id varchar(24) not null,
    tenant_id varchar(24) not null,
    sealed text not null,
    expires_at timestamp with time zone not null,
    failures integer not null,
    due_at timestamp with time zone not null,
    primary key (id),
    constraint mail_queue_tenant foreign key (tenant_id) references tenants (id) on delete cascade
);
create index mail_queue_by_tenant on mail_queue (tenant_id);
create index mail_queue_by_due_time on mail_queue (due_at, id);

-- Requests that nobody has looked at yet. They name whomever somebody asked for, so there need be no such user.
create table reset_requests (
    id varchar(24) not null,
    username varchar(200) not null,
    asked_at timestamp with time zone not null,
    primary key (id)
);

-- Found by its hash in whichever tenant, hence this key. What a user has here goes with the user.
create table password_resets (
    token_hash varchar(100) not null,
    tenant_id varchar(24) not null,
    user_id varchar(24) not null,
    expires_at timestamp with time zone not null,
    primary key (token_hash),
    constraint password_resets_user foreign key (tenant_id, user_id) references users (tenant_id, id) on delete cascade
);
create index password_resets_by_user on password_resets (tenant_id, user_id);
create index password_resets_by_end on password_resets (expires_at);
