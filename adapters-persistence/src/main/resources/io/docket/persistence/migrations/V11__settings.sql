-- What is set of each kind in a tenant ('default'), a project or an inbox; it goes with its project or inbox.
create table scoped_settings (
    tenant_id varchar(24) not null,
    kind varchar(40) not null,
    scope varchar(24) not null,
    number bigint not null,
    inbox_id varchar(24),
    project_id varchar(24),
    definition text not null,
    primary key (tenant_id, kind, scope),
    constraint scoped_settings_inbox foreign key (tenant_id, inbox_id) references inboxes (tenant_id, id) on delete cascade,
    constraint scoped_settings_project foreign key (tenant_id, project_id) references projects (tenant_id, id) on delete cascade
);
create index scoped_settings_of_inbox on scoped_settings (tenant_id, inbox_id);
create index scoped_settings_of_project on scoped_settings (tenant_id, project_id);
