-- Organs in full: where they are, what they may do, what they have set. Settings hold for reports opened from then on.
alter table organ add column region_code varchar(12);
alter table organ add column credit_code varchar(18);
alter table organ add column normative_power varchar(10) default 'UNKNOWN' not null;
alter table organ add column contact_address varchar(300);
alter table organ add column contact_post_code varchar(10);
alter table organ add column contact_telephone varchar(60);
alter table organ add column contact_mail varchar(200);
alter table organ add column code_roles varchar(300) default '' not null;
alter table organ add column public_names varchar(10) default 'OFFICES' not null;
alter table organ add column lock_version bigint default 0 not null;
create index ix_organ_parent on organ (parent_code, code);

-- An organ may move in the tree: its place has a history.
create index ix_closure_descendant on organ_closure (descendant_code, depth);
alter table organ_closure drop primary key;
alter table organ_closure add constraint pk_organ_closure_valid primary key (descendant_code, ancestor_code, valid_from);

-- Organs that were merged into this one, or of which it was split off: their figures are its last year's.
create table organ_predecessor (
  organ_code       varchar(40) not null,
  predecessor_code varchar(40) not null,
  constraint pk_organ_predecessor primary key (organ_code, predecessor_code),
  constraint fk_predecessor_organ foreign key (organ_code) references organ (code),
  constraint fk_predecessor foreign key (predecessor_code) references organ (code)
) character set utf8mb4 collate utf8mb4_bin;

-- An account works, or is one of the three administrators, for ever: a grant carries its account's kind, so that the
-- database itself keeps the three apart from each other and from everybody else.
alter table account add column account_kind varchar(20) default 'WORK' not null;
update account set account_kind = 'SYSTEM_ADMIN' where id in (select account_id from role_grant where role_name = 'SYSTEM_ADMIN');
update account set account_kind = 'SECURITY_ADMIN' where id in (select account_id from role_grant where role_name = 'SECURITY_ADMIN');
update account set account_kind = 'AUDITOR' where id in (select account_id from role_grant where role_name = 'AUDITOR');
alter table account add constraint ck_account_kind check (account_kind in ('WORK', 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR'));
alter table account add constraint uq_account_kind unique (id, account_kind);
alter table account add column office varchar(100);
alter table account add column telephone varchar(60);
alter table account add column mail varchar(200);
alter table account add column must_change boolean default false not null;
alter table account add column password_set_at datetime(3);
alter table account add column locks_in_row int default 0 not null;
alter table account add column totp_secret varchar(300);
alter table account add column totp_confirmed_at datetime(3);
alter table account add column totp_last_step bigint;
alter table account add column external_subject varchar(255);
alter table account add column signed_in_at datetime(3);
alter table account add column created_at datetime(3);
alter table account add column created_by varchar(36);
alter table account add column ended_at datetime(3);
alter table account add column ended_by varchar(36);
alter table account add column lock_version bigint default 0 not null;
alter table account add constraint uq_account_subject unique (external_subject);
create index ix_account_person on account (person_name);

alter table role_grant add column account_kind varchar(20) default 'WORK' not null;
update role_grant set account_kind = role_name where role_name in ('SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR');
alter table role_grant add constraint fk_grant_account_kind foreign key (account_id, account_kind) references account (id, account_kind);
alter table role_grant add constraint ck_grant_kind check (
  (role_name in ('SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR') and account_kind = role_name and organ_code is null)
  or (role_name not in ('SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR') and account_kind = 'WORK' and organ_code is not null));
alter table role_grant add column granted_at datetime(3);
alter table role_grant add column granted_by varchar(36);
alter table role_grant add column ended_at datetime(3);
alter table role_grant add column ended_by varchar(36);

create table password_history (
  account_id    varchar(36)  not null,
  set_at        datetime(3) not null,
  password_hash varchar(200) not null,
  constraint pk_password_history primary key (account_id, set_at),
  constraint fk_history_account foreign key (account_id) references account (id)
) character set utf8mb4 collate utf8mb4_bin;

create table recovery_code (
  account_id varchar(36)  not null,
  code_hash  varchar(200) not null,
  used_at    datetime(3),
  constraint pk_recovery_code primary key (account_id, code_hash),
  constraint fk_recovery_account foreign key (account_id) references account (id)
) character set utf8mb4 collate utf8mb4_bin;

create table opinion_phrase (
  account_id      varchar(36)  not null,
  phrase_position int          not null,
  phrase_text     varchar(200) not null,
  constraint pk_opinion_phrase primary key (account_id, phrase_position),
  constraint fk_phrase_account foreign key (account_id) references account (id)
) character set utf8mb4 collate utf8mb4_bin;

create table signature_picture (
  account_id   varchar(36)  not null,
  media_type   varchar(100) not null,
  content      mediumblob not null,
  content_hash varchar(64)  not null,
  stored_at    datetime(3) not null,
  constraint pk_signature_picture primary key (account_id),
  constraint fk_picture_account foreign key (account_id) references account (id)
) character set utf8mb4 collate utf8mb4_bin;

-- The rules of passwords and sessions: one row.
create table access_rules (
  id                  int    not null,
  password_length     int    not null,
  password_classes    int    not null,
  password_history    int    not null,
  password_days       int    not null,
  tries               int    not null,
  lock_minutes        int    not null,
  idle_minutes        int    not null,
  admin_idle_minutes  int    not null,
  absolute_hours      int    not null,
  lock_version        bigint not null,
  constraint pk_access_rules primary key (id)
) character set utf8mb4 collate utf8mb4_bin;
insert into access_rules (id, password_length, password_classes, password_history, password_days, tries, lock_minutes,
                          idle_minutes, admin_idle_minutes, absolute_hours, lock_version)
values (1, 10, 3, 5, 180, 5, 10, 30, 10, 12, 0);

-- What an act changed: old and new, one row per place.
create table act_change (
  act_id          varchar(36)  not null,
  change_position int          not null,
  place           varchar(200) not null,
  from_value      varchar(2000),
  to_value        varchar(2000),
  constraint pk_act_change primary key (act_id, change_position),
  constraint fk_act_change foreign key (act_id) references act_record (id)
) character set utf8mb4 collate utf8mb4_bin;
create index ix_act_subject on act_record (subject, done_at);
create index ix_act_time on act_record (done_at, id);
create index ix_act_act on act_record (act, done_at);
create index ix_act_outcome on act_record (outcome, done_at);
drop index ix_act_done_at on act_record;

-- A year as a supervising organ opened it: its organs, their days and steps, and what it asks for beside the statutory tables.
create table annual_task (
  id           varchar(36)  not null,
  organ_code   varchar(40)  not null,
  report_year  int          not null,
  opened_at    datetime(3) not null,
  opened_by    varchar(36)  not null,
  lock_version bigint       not null,
  constraint pk_annual_task primary key (id),
  constraint uq_annual_task unique (organ_code, report_year),
  constraint fk_task_organ foreign key (organ_code) references organ (code),
  constraint fk_task_account foreign key (opened_by) references account (id)
) character set utf8mb4 collate utf8mb4_bin;

create table annual_task_organ (
  task_id    varchar(36)  not null,
  organ_code varchar(40)  not null,
  due_date   date         not null,
  step_list  varchar(200) not null,
  report_id  varchar(36),
  failure    varchar(500),
  constraint pk_annual_task_organ primary key (task_id, organ_code),
  constraint fk_task_organ_task foreign key (task_id) references annual_task (id),
  constraint fk_task_organ_organ foreign key (organ_code) references organ (code)
) character set utf8mb4 collate utf8mb4_bin;
create index ix_task_organ_organ on annual_task_organ (organ_code);
create index ix_task_organ_report on annual_task_organ (report_id);

create table local_indicator (
  task_id            varchar(36)  not null,
  indicator_position int          not null,
  label              varchar(100) not null,
  unit               varchar(20),
  help_text          varchar(500),
  constraint pk_local_indicator primary key (task_id, indicator_position),
  constraint fk_indicator_task foreign key (task_id) references annual_task (id)
) character set utf8mb4 collate utf8mb4_bin;

-- A report of an earlier year that was published before it could be published here: for comparing, never a draft.
create table reference_report (
  id            varchar(36)  not null,
  organ_code    varchar(40)  not null,
  report_year   int          not null,
  edition       varchar(10)  not null,
  title         varchar(300) not null,
  content       mediumblob not null,
  content_hash  varchar(64)  not null,
  file_name     varchar(300) not null,
  file_hash     varchar(64)  not null,
  stored_at     datetime(3) not null,
  stored_by     varchar(36)  not null,
  superseded_at datetime(3),
  constraint pk_reference_report primary key (id),
  constraint fk_reference_organ foreign key (organ_code) references organ (code),
  constraint fk_reference_account foreign key (stored_by) references account (id)
) character set utf8mb4 collate utf8mb4_bin;
create index ix_reference_organ_year on reference_report (organ_code, report_year);

create table notice (
  id           varchar(36)  not null,
  account_id   varchar(36)  not null,
  notice_kind  varchar(20)  not null,
  report_id    varchar(36),
  work_item_id varchar(36),
  sentence     varchar(500) not null,
  link         varchar(300) not null,
  raised_at    datetime(3) not null,
  read_at      datetime(3),
  mailed_at    datetime(3),
  constraint pk_notice primary key (id),
  constraint fk_notice_account foreign key (account_id) references account (id)
) character set utf8mb4 collate utf8mb4_bin;
create index ix_notice_account on notice (account_id, read_at, raised_at);
create index ix_notice_item on notice (work_item_id);
create index ix_notice_mail on notice (mailed_at, raised_at);
create index ix_notice_mailed on notice (account_id, mailed_at);

-- Which work was reminded of at which number of working days left (-1: late), so that nobody is told twice.
create table due_reminder (
  work_item_id varchar(36)  not null,
  days_left    int          not null,
  told_at      datetime(3) not null,
  constraint pk_due_reminder primary key (work_item_id, days_left),
  constraint fk_reminder_item foreign key (work_item_id) references work_item (id)
) character set utf8mb4 collate utf8mb4_bin;
create index ix_item_due on work_item (due_date, closed_at);

-- Work that comes round again: whichever node first writes when it began, does it.
create table sweep (
  sweep_name varchar(30)  not null,
  begun_at   datetime(3) not null,
  constraint pk_sweep primary key (sweep_name)
) character set utf8mb4 collate utf8mb4_bin;
insert into sweep (sweep_name, begun_at) values ('due-days', timestamp '2000-01-01 00:00:00');
insert into sweep (sweep_name, begun_at) values ('mail', timestamp '2000-01-01 00:00:00');

-- Who is named on the public page as responsible, as the organ's setting was on the day of publication.
alter table publication add column responsible varchar(500);
