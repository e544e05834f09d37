-- What documents taught inboxes. A lesson has its document's id and goes with it, and with its inbox; the hashed words of the
-- document's layout say which lessons may concern another.
create table lessons (
    tenant_id varchar(24) not null,
    id varchar(24) not null,
    number bigint not null,
    inbox_id varchar(24) not null,
    taught_at timestamp with time zone not null,
    content text not null,
    primary key (tenant_id, id),
    constraint lessons_document foreign key (tenant_id, id) references documents (tenant_id, id) on delete cascade,
    constraint lessons_inbox foreign key (tenant_id, inbox_id) references inboxes (tenant_id, id) on delete cascade
);
create index lessons_by_age on lessons (tenant_id, inbox_id, taught_at, id);

create table lesson_words (
    tenant_id varchar(24) not null,
    lesson_id varchar(24) not null,
    word integer not null,
    inbox_id varchar(24) not null,
    primary key (tenant_id, lesson_id, word),
    constraint lesson_words_lesson foreign key (tenant_id, lesson_id) references lessons (tenant_id, id) on delete cascade
);
create index lesson_words_by_word on lesson_words (tenant_id, inbox_id, word, lesson_id);
