-- What is being removed is as good as gone; its row stays until everything that refers to it is erased.
alter table projects add column removing boolean default false not null;
create index projects_removing on projects (removing, tenant_id, id);
alter table inboxes add column removing boolean default false not null;
create index inboxes_removing on inboxes (removing, tenant_id, id);

-- Which formats a project names, beside their order in its definition: so that none is removed that is named, and that it
-- is found at once who names one.
create table project_formats (
    tenant_id varchar(24) not null,
    project_id varchar(24) not null,
    format_id varchar(24) not null,
    primary key (tenant_id, project_id, format_id),
    constraint project_formats_project foreign key (tenant_id, project_id) references projects (tenant_id, id),
    constraint project_formats_format foreign key (tenant_id, format_id) references formats (tenant_id, id)
);
create index project_formats_by_format on project_formats (tenant_id, format_id, project_id);
insert into project_formats (tenant_id, project_id, format_id)
    select p.tenant_id, p.id, f.id from projects p join formats f on f.tenant_id = p.tenant_id
        and p.definition like concat('%"', f.id, '"%');
