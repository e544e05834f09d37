-- What a project's documents are put out as; it goes with its project.
create table output_templates (
    tenant_id varchar(24) not null,
    id varchar(24) not null,
    number bigint not null,
    definition text not null,
    primary key (tenant_id, id),
    constraint output_templates_project foreign key (tenant_id, id) references projects (tenant_id, id) on delete cascade
);
