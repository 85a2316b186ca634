-- Which node serves which stream, and which seats are connected to it. Nothing here is older than seconds, so no disk has to keep it.
create unlogged table serving (
  stream_id text not null,
  node text not null,
  seats text not null,
  at timestamptz not null,
  primary key (stream_id, node)
);

-- The session that every node serves.
create table present (
  one boolean primary key default true check (one),
  session_id text not null
);
