-- By what documents are found to be the same invoice: digests of supplier, number and amount.
create table invoice_keys (
    tenant_id varchar(24) not null,
    document_id varchar(24) not null,
    invoice_key varchar(64) not null,
    primary key (tenant_id, document_id, invoice_key),
    constraint invoice_keys_document foreign key (tenant_id, document_id) references documents (tenant_id, id)
        on delete cascade
);
create index invoice_keys_by_key on invoice_keys (tenant_id, invoice_key, document_id);
