-- Documents whose answers somebody checked, with how sure each answer was and whether it was right. They go with their document
-- and with the inbox in which they were checked.
create table checked_documents (
    tenant_id varchar(24) not null,
    id varchar(24) not null,
    number bigint not null,
    inbox_id varchar(24) not null,
    checked_at timestamp with time zone not null,
    straight_through boolean not null,
    drawn boolean not null,
    blocked_otherwise boolean not null,
    answers text not null,
    primary key (tenant_id, id),
    constraint checked_documents_document foreign key (tenant_id, id) references documents (tenant_id, id) on delete cascade,
    constraint checked_documents_inbox foreign key (tenant_id, inbox_id) references inboxes (tenant_id, id) on delete cascade
);
create index checked_documents_newest on checked_documents (tenant_id, inbox_id, checked_at, id);
