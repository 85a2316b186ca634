-- Workshops beside the one that nodes serve without a path. Which session is present in it, which turn its secrets have, and when somebody was last there.
create table workshops (
  name text primary key,
  present text,
  turn int not null default 0,
  made_at bigint not null,
  used_at bigint not null
);

-- A code is taken once in its workshop.
alter table streams add column workshop text not null default '';
alter table streams drop constraint streams_code_key;
create unique index on streams (workshop, code);

-- Who may open a workshop's console. Of the link, and of the secret that a device put in its place, the hash alone.
create table invitations (
  id text primary key,
  workshop text not null references workshops on delete cascade,
  link_hash text not null unique,
  device_hash text,
  made_at bigint not null,
  until bigint not null,
  used_at bigint
);
create index on invitations (workshop);

-- What left a workshop, and what was done to it: who by role, when and what kind. No answer, no name, no group.
create table audit (
  number bigint generated always as identity primary key,
  at bigint not null,
  workshop text not null,
  by text not null,
  what text not null
);
create index on audit (workshop, number);
