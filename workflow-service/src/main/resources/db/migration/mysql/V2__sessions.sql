-- The tables of Spring Session. A session holds the account's id only. In capitals, as Spring Session writes them: MySQL
-- tells the case of table names apart.
create table SPRING_SESSION (
  primary_id            char(36) not null,
  session_id            char(36) not null,
  creation_time         bigint   not null,
  last_access_time      bigint   not null,
  max_inactive_interval int      not null,
  expiry_time           bigint   not null,
  principal_name        varchar(100),
  constraint spring_session_pk primary key (primary_id)
) character set utf8mb4 collate utf8mb4_bin row_format = dynamic;
create unique index spring_session_ix1 on SPRING_SESSION (session_id);
create index spring_session_ix2 on SPRING_SESSION (expiry_time);
create index spring_session_ix3 on SPRING_SESSION (principal_name);

create table SPRING_SESSION_ATTRIBUTES (
  session_primary_id char(36)     not null,
  attribute_name     varchar(200) not null,
  attribute_bytes    blob not null,
  constraint spring_session_attributes_pk primary key (session_primary_id, attribute_name),
  constraint spring_session_attributes_fk foreign key (session_primary_id)
    references SPRING_SESSION (primary_id) on delete cascade
) character set utf8mb4 collate utf8mb4_bin row_format = dynamic;
