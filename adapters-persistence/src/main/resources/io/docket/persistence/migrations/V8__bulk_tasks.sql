-- Work on whole inboxes. waiting_since is when a task last had its turn, and null once it is finished; a task's row is locked
-- while it has one.
create table bulk_tasks (
    tenant_id varchar(24) not null,
    id varchar(24) not null,
    number bigint not null,
    inbox_id varchar(24) not null,
    processing boolean not null,
    waiting_since timestamp with time zone,
    content text not null,
    primary key (tenant_id, id),
    constraint bulk_tasks_inbox foreign key (tenant_id, inbox_id) references inboxes (tenant_id, id)
);
create index bulk_tasks_by_inbox on bulk_tasks (tenant_id, inbox_id, id);
create index bulk_tasks_waiting on bulk_tasks (waiting_since, tenant_id, id);
