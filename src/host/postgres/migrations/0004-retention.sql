-- Days without anything happening after which a workshop is burned.
alter table workshops add column keep_days int not null default 90;

-- Which group of a workshop it was, by a hash that names none, and which of its offers: what was asked and what was answered stand in two rows.
alter table audit add column source text;
alter table audit add column offer int;
