-- One row for each group, and for each note that a session has on one of its groups.
create table streams (
  stream_id text primary key,
  session_id text not null,
  kind text not null,
  code text unique,
  created_at bigint not null,
  made bigint generated always as identity
);
create index on streams (session_id);

-- What happened, under the stream's own key. Two writers that saw the same collide on the key of this table.
create table commits (
  stream_id text not null references streams on delete cascade,
  from_seq bigint not null,
  to_seq bigint not null,
  events text not null,
  memo text not null,
  at bigint not null,
  primary key (stream_id, from_seq)
);

-- Names of keys alone. What they open with lies in the store of keys, which is no part of this database.
create table keys (
  name text primary key,
  stream_id text not null references streams on delete cascade,
  decision text not null,
  gone boolean not null default false,
  made bigint generated always as identity
);
create index on keys (stream_id);
create index on keys (name) where gone;

-- Streams whose rows are gone and whose keys may not be yet.
create table burned (stream_id text primary key);
