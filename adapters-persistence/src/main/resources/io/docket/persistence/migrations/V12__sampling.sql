-- Which documents were drawn by chance, as what and when; samples of those that go straight through measure how sure that is.
alter table documents add column drawn_as varchar(20);
alter table documents add column drawn_at timestamp with time zone;
create index documents_drawn on documents (tenant_id, drawn_as, drawn_at, id);
