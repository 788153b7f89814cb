-- Organs and who may do what. Accounts, organs and grants end by date; nothing is deleted.
create table organ (
  code                varchar(40)  not null,
  full_name           varchar(200) not null,
  short_name          varchar(100),
  organ_type          varchar(20)  not null,
  rules_power         varchar(10)  not null,
  parent_code         varchar(40),
  section_review      boolean      not null,
  sign_off            boolean      not null,
  filing              boolean      not null,
  publisher_may_draft boolean      not null,
  column_site         varchar(10)  not null,
  due_day             varchar(5),
  valid_from          date         not null,
  valid_to            date,
  constraint pk_organ primary key (code),
  constraint fk_organ_parent foreign key (parent_code) references organ (code)
);

-- Every organ with all organs above it; depth 0 is the organ itself.
create table organ_closure (
  ancestor_code   varchar(40) not null,
  descendant_code varchar(40) not null,
  depth           int         not null,
  valid_from      date        not null,
  valid_to        date,
  constraint pk_organ_closure primary key (descendant_code, ancestor_code),
  constraint fk_closure_ancestor foreign key (ancestor_code) references organ (code),
  constraint fk_closure_descendant foreign key (descendant_code) references organ (code)
);
create index ix_closure_ancestor on organ_closure (ancestor_code, descendant_code);

create table account (
  id            varchar(36)  not null,
  username      varchar(60)  not null,
  person_name   varchar(60)  not null,
  password_hash varchar(200) not null,
  valid_from    date         not null,
  valid_to      date,
  failed_logins int          not null,
  locked_until  timestamp(3),
  constraint pk_account primary key (id),
  constraint uq_account_username unique (username)
);

create table role_grant (
  id         varchar(36) not null,
  account_id varchar(36) not null,
  role_name  varchar(30) not null,
  organ_code varchar(40),
  valid_from date        not null,
  valid_to   date,
  constraint pk_role_grant primary key (id),
  constraint fk_grant_account foreign key (account_id) references account (id),
  constraint fk_grant_organ foreign key (organ_code) references organ (code)
);
create index ix_grant_account on role_grant (account_id);
create index ix_grant_organ_role on role_grant (organ_code, role_name);

-- The report: what it is now. Its row is locked first by every act on it.
create table report (
  id                varchar(36)  not null,
  organ_code        varchar(40)  not null,
  report_year       int          not null,
  edition           varchar(10)  not null,
  title             varchar(300) not null,
  report_status     varchar(30)  not null,
  lock_version      bigint       not null,
  step_list         varchar(200) not null,
  current_revision  int,
  due_date          date,
  error_count       int          not null,
  warning_count     int          not null,
  hit_count         int          not null,
  opened_at         timestamp(3) not null,
  opened_by         varchar(36)  not null,
  constraint pk_report primary key (id),
  constraint uq_report_organ_year unique (organ_code, report_year),
  constraint fk_report_organ foreign key (organ_code) references organ (code)
);

-- What the drafter is working on: canonical bytes, one row per report.
create table report_draft (
  report_id varchar(36) not null,
  content   blob not null,
  saved_at  timestamp(3) not null,
  constraint pk_report_draft primary key (report_id),
  constraint fk_draft_report foreign key (report_id) references report (id)
);

-- Every change of a draft, append-only: history, undo and "who drafted" come from here.
create table draft_change (
  id          varchar(36)  not null,
  report_id   varchar(36)  not null,
  account_id  varchar(36)  not null,
  changed_at  timestamp(3) not null,
  change_kind varchar(20)  not null,
  place       varchar(200) not null,
  from_value  clob,
  to_value    clob,
  constraint pk_draft_change primary key (id),
  constraint fk_change_report foreign key (report_id) references report (id),
  constraint fk_change_account foreign key (account_id) references account (id)
);
create index ix_change_report_place on draft_change (report_id, place, changed_at);
create index ix_change_account on draft_change (report_id, account_id);

create table finding_reason (
  report_id   varchar(36)   not null,
  fingerprint varchar(100)  not null,
  reason_text varchar(1000) not null,
  account_id  varchar(36)   not null,
  given_at    timestamp(3) not null,
  constraint pk_finding_reason primary key (report_id, fingerprint),
  constraint fk_reason_report foreign key (report_id) references report (id),
  constraint fk_reason_account foreign key (account_id) references account (id)
);

-- What was submitted: immutable. The hash is the SM3 of exactly these bytes.
create table report_revision (
  report_id       varchar(36) not null,
  revision_number int         not null,
  content         blob not null,
  content_hash    varchar(64) not null,
  findings        blob not null,
  reasons         blob not null,
  rule_book       varchar(20) not null,
  submitted_at    timestamp(3) not null,
  submitted_by    varchar(36) not null,
  constraint pk_report_revision primary key (report_id, revision_number),
  constraint fk_revision_report foreign key (report_id) references report (id),
  constraint fk_revision_account foreign key (submitted_by) references account (id)
);

-- Whose turn it is: lists, counts and due dates are plain SQL on this table.
create table work_item (
  id              varchar(36) not null,
  report_id       varchar(36) not null,
  step_name       varchar(30) not null,
  role_name       varchar(30) not null,
  organ_code      varchar(40) not null,
  revision_number int,
  sent_by         varchar(36),
  due_date        date,
  opened_at       timestamp(3) not null,
  seen_at         timestamp(3),
  seen_by         varchar(36),
  closed_at       timestamp(3),
  closed_by       varchar(36),
  outcome         varchar(20),
  constraint pk_work_item primary key (id),
  constraint fk_item_report foreign key (report_id) references report (id)
);
create index ix_item_open on work_item (organ_code, role_name, closed_at, opened_at);
create index ix_item_report on work_item (report_id, opened_at);
create index ix_item_closed_by on work_item (closed_by, closed_at);

-- The timeline, append-only: who, as what, when, on which revision, with which words.
create table step_record (
  id              varchar(36)  not null,
  report_id       varchar(36)  not null,
  done_at         timestamp(3) not null,
  verb            varchar(30)  not null,
  step_name       varchar(30)  not null,
  account_id      varchar(36),
  person_name     varchar(60)  not null,
  role_name       varchar(30),
  revision_number int,
  content_hash    varchar(64),
  opinion         varchar(2000),
  target_step     varchar(30),
  back_to_me      boolean      not null,
  constraint pk_step_record primary key (id),
  constraint fk_record_report foreign key (report_id) references report (id)
);
create index ix_record_report on step_record (report_id, done_at);

-- Every act and every refused act, append-only. Refused ones are written in a transaction of their own.
create table act_record (
  id         varchar(36)  not null,
  done_at    timestamp(3) not null,
  account_id varchar(36),
  username   varchar(60)  not null,
  act        varchar(60)  not null,
  subject    varchar(100),
  outcome    varchar(10)  not null,
  code       varchar(60),
  detail     varchar(500),
  constraint pk_act_record primary key (id)
);
create index ix_act_done_at on act_record (done_at);
create index ix_act_account on act_record (account_id, done_at);

-- A secret marking was met and kept out: who must be told. The excerpt is masked.
create table alert (
  id         varchar(36)  not null,
  raised_at  timestamp(3) not null,
  role_name  varchar(30)  not null,
  organ_code varchar(40),
  report_id  varchar(36),
  rule_id    varchar(20)  not null,
  place      varchar(200) not null,
  excerpt    varchar(200) not null,
  caused_by  varchar(36),
  constraint pk_alert primary key (id)
);
create index ix_alert_role on alert (role_name, organ_code, raised_at);

create table publication (
  id               varchar(36)  not null,
  report_id        varchar(36)  not null,
  revision_number  int          not null,
  content_hash     varchar(64)  not null,
  organ_code       varchar(40)  not null,
  report_year      int          not null,
  title            varchar(300) not null,
  publication_state varchar(20) not null,
  published_at     timestamp(3) not null,
  web_address      varchar(500),
  address_at       timestamp(3),
  taken_down_at    timestamp(3),
  taken_down_by    varchar(36),
  take_down_reason varchar(500),
  confirm_due      date,
  confirmed_at     timestamp(3),
  confirmed_by     varchar(36),
  confirm_opinion  varchar(500),
  constraint pk_publication primary key (id),
  constraint uq_publication_revision unique (report_id, revision_number),
  constraint fk_publication_report foreign key (report_id) references report (id)
);
create index ix_publication_organ_year on publication (organ_code, report_year);

create table publication_file (
  publication_id varchar(36)  not null,
  file_kind      varchar(20)  not null,
  media_type     varchar(100) not null,
  content        blob not null,
  content_length bigint       not null,
  content_hash   varchar(64)  not null,
  constraint pk_publication_file primary key (publication_id, file_kind),
  constraint fk_file_publication foreign key (publication_id) references publication (id)
);

-- The one projection of numbers: what is public, one row per figure.
create table published_figure (
  report_id       varchar(36)   not null,
  revision_number int           not null,
  cell_id         varchar(100)  not null,
  figure          decimal(20,6) not null,
  constraint pk_published_figure primary key (report_id, revision_number, cell_id),
  constraint fk_figure_report foreign key (report_id) references report (id)
);
