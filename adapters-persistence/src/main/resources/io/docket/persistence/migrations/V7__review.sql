-- What the reviewers' work list asks of documents. The states themselves are in the document's content; these columns repeat
-- what is searched. An empty user name is nobody's.
alter table documents add column review_waiting boolean default false not null;
alter table documents add column escalated boolean default false not null;
alter table documents add column locked_by varchar(24);
alter table documents add column locked_until timestamp with time zone;
alter table documents add column review_started_at timestamp with time zone;
alter table documents add column feedback_at timestamp with time zone;
alter table documents add column submitted_by varchar(24);
alter table documents add column submitted_at timestamp with time zone;
update documents set review_waiting = true where success and not straight_through;

-- The work list goes by id, so oldest first.
create index documents_waiting on documents (tenant_id, review_waiting, id);
create index documents_waiting_by_inbox on documents (tenant_id, inbox_id, review_waiting, id);
create index documents_escalated on documents (tenant_id, review_waiting, escalated, id);
create index documents_submitted on documents (tenant_id, submitted_at, inbox_id);
create index documents_submitted_by on documents (tenant_id, submitted_by, submitted_at, inbox_id);

-- The names of each document's versions, so that those of an inbox are counted without their content.
create table document_versions (
    tenant_id varchar(24) not null,
    document_id varchar(24) not null,
    name varchar(100) not null,
    source varchar(20) not null,
    inbox_id varchar(24) not null,
    evaluated boolean not null,
    comparison boolean not null,
    primary key (tenant_id, document_id, name, source),
    constraint document_versions_document foreign key (tenant_id, document_id) references documents (tenant_id, id)
        on delete cascade
);
create index document_versions_by_inbox on document_versions (tenant_id, inbox_id, name, source, comparison, evaluated);
insert into document_versions (tenant_id, document_id, name, source, inbox_id, evaluated, comparison)
    select tenant_id, id, 'predicted', 'MACHINE', inbox_id, false, false
    from documents where finished_stage in ('FIELDS', 'DECISION');
