-- How many documents an inbox has of each kind, by stretches of time (days or 30 days since 1970, by kind), so that nobody
-- counts them one by one. Each count is spread over slots, whose sum counts; they are kept with every change of a document.
create table document_tallies (
    tenant_id varchar(24) not null,
    inbox_id varchar(24) not null,
    kind varchar(20) not null,
    subject varchar(150) not null,
    stretch bigint not null,
    slot integer not null,
    tally bigint not null,
    primary key (tenant_id, inbox_id, kind, subject, stretch, slot),
    constraint document_tallies_inbox foreign key (tenant_id, inbox_id) references inboxes (tenant_id, id) on delete cascade
);
insert into document_tallies (tenant_id, inbox_id, kind, subject, stretch, slot, tally)
    select tenant_id, inbox_id, 'RECEIVED', '', received_day, 0, count(*)
    from (select tenant_id, inbox_id, cast(floor(extract(epoch from received_at) / 86400) as bigint) as received_day
        from documents) days
    group by tenant_id, inbox_id, received_day;
insert into document_tallies (tenant_id, inbox_id, kind, subject, stretch, slot, tally)
    select tenant_id, inbox_id, 'WAITING', '', received_month, 0, count(*)
    from (select tenant_id, inbox_id, cast(floor(extract(epoch from received_at) / 2592000) as bigint) as received_month
        from documents where review_waiting) months
    group by tenant_id, inbox_id, received_month;
insert into document_tallies (tenant_id, inbox_id, kind, subject, stretch, slot, tally)
    select tenant_id, inbox_id, 'ESCALATED', '', received_month, 0, count(*)
    from (select tenant_id, inbox_id, cast(floor(extract(epoch from received_at) / 2592000) as bigint) as received_month
        from documents where review_waiting and escalated) months
    group by tenant_id, inbox_id, received_month;
insert into document_tallies (tenant_id, inbox_id, kind, subject, stretch, slot, tally)
    select tenant_id, inbox_id, 'SUBMITTED', '', submitted_month, 0, count(*)
    from (select tenant_id, inbox_id, cast(floor(extract(epoch from submitted_at) / 2592000) as bigint) as submitted_month
        from documents where submitted_at is not null) months
    group by tenant_id, inbox_id, submitted_month;
insert into document_tallies (tenant_id, inbox_id, kind, subject, stretch, slot, tally)
    select tenant_id, inbox_id, 'SUBMITTED_BY', submitted_by, submitted_month, 0, count(*)
    from (select tenant_id, inbox_id, submitted_by,
            cast(floor(extract(epoch from submitted_at) / 2592000) as bigint) as submitted_month
        from documents where submitted_at is not null) months
    group by tenant_id, inbox_id, submitted_by, submitted_month;
insert into document_tallies (tenant_id, inbox_id, kind, subject, stretch, slot, tally)
    select tenant_id, inbox_id, 'VERSION', subject, 0, 0, count(*)
    from (select tenant_id, inbox_id, concat(source, case when comparison then ' true' else ' false' end,
            case when evaluated then ' true ' else ' false ' end, name) as subject
        from document_versions) subjects
    group by tenant_id, inbox_id, subject;

-- Versions' names are counted there now.
drop index document_versions_by_inbox;

-- Who holds documents now, which are few; and what reviews came to last, of which averages are taken.
create index documents_held on documents (tenant_id, locked_until, id);
create index documents_reviewed on documents (tenant_id, review_started_at, id);
create index documents_answered on documents (tenant_id, feedback_at, id);
