-- Each section of a document teaches a lesson of its own, counted from 0. It is found by its section's words and by those of its
-- pages; lessons from before are of files with one section, whose pages taught nothing.
create table section_lessons (
    tenant_id varchar(24) not null,
    id varchar(24) not null,
    section integer not null,
    inbox_id varchar(24) not null,
    taught_at timestamp with time zone not null,
    content text not null,
    primary key (tenant_id, id, section),
    constraint section_lessons_document foreign key (tenant_id, id) references documents (tenant_id, id) on delete cascade,
    constraint section_lessons_inbox foreign key (tenant_id, inbox_id) references inboxes (tenant_id, id) on delete cascade
);
insert into section_lessons (tenant_id, id, section, inbox_id, taught_at, content)
    select tenant_id, id, 0, inbox_id, taught_at, content from lessons;

create table section_lesson_words (
    tenant_id varchar(24) not null,
    lesson_id varchar(24) not null,
    section integer not null,
    word integer not null,
    inbox_id varchar(24) not null,
    primary key (tenant_id, lesson_id, section, word),
    constraint section_lesson_words_lesson foreign key (tenant_id, lesson_id, section)
        references section_lessons (tenant_id, id, section) on delete cascade
);
insert into section_lesson_words (tenant_id, lesson_id, section, word, inbox_id)
    select tenant_id, lesson_id, 0, word, inbox_id from lesson_words;

drop table lesson_words;
drop table lessons;
create index section_lessons_by_age on section_lessons (tenant_id, inbox_id, taught_at, id, section);
create index section_lesson_words_by_word on section_lesson_words (tenant_id, inbox_id, word, lesson_id, section);
